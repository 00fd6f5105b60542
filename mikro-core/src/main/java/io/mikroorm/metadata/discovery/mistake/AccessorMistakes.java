// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import java.lang.reflect.Method;
import java.util.List;

/** The sentences about properties that are reached by methods. Codes 2640 to 2642 and 2647 to 2649. */
public final class AccessorMistakes {

    private AccessorMistakes() {}

    public static Mistake noGetter(PropertyDraft property, List<String> names) {
        return new Mistake(
                2640,
                property + " is to be read by a method (accessor), but " + owner(property) + " has none that gives "
                        + property.field.type().getSimpleName() + " and is called " + oneOf(names)
                        + ". Write it there, without parameters, or leave the accessor out.");
    }

    public static Mistake noSetter(PropertyDraft property, List<String> names) {
        return new Mistake(
                2641,
                property + " is to be set by a method (accessor), but " + owner(property)
                        + " has none with one parameter of the type "
                        + property.field.type().getSimpleName() + " that is called " + oneOf(names)
                        + ". Write it there; it may be private. What nobody sets, but a getter works out, is hydrate = false.");
    }

    public static Mistake ofFinal(PropertyDraft property) {
        return new Mistake(
                2642,
                property
                        + " is to be set by a method (accessor), but its field is final, so that none can set it. Take final away, or leave"
                        + " the accessor out: a constructor sets the field.");
    }

    public static Mistake computedField(PropertyDraft property) {
        return new Mistake(
                2647,
                property
                        + " is not to be set from rows (hydrate = false), but it is a field, which would hold something else than its row. Let a getter work"
                        + " the value out: put the annotation on the method, or add accessor = true.");
    }

    public static Mistake besideField(Member getter) {
        return new Mistake(
                2648,
                getter
                        + " has @Property on its getter, but there is a field of this name as well, which is the property. Put the annotation on the"
                        + " field, with accessor = true where the methods are to be called, or mark the field @Transient and rename it.");
    }

    public static Mistake noGetterAtAll(Class<?> type, Method method) {
        return new Mistake(
                2648,
                type.getSimpleName() + "." + method.getName()
                        + "() has @Property, but is no getter: one has no parameters, gives a value, and is not static. Take the annotation away,"
                        + " or put it on the getter.");
    }

    public static Mistake withoutField(PropertyDraft property) {
        return new Mistake(
                2648,
                property + " is " + property.kind()
                        + ", but has a getter only: these are held in fields. Give the class a field of this name.");
    }

    public static Mistake unstored(PropertyDraft property, String reason) {
        return new Mistake(2649, property + " is not to be stored (persist = false), but " + reason + ".");
    }

    private static String owner(PropertyDraft property) {
        return property.field.declaringClass().getSimpleName();
    }

    private static String oneOf(List<String> names) {
        String last = names.get(names.size() - 1);
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }
}
