// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import java.util.List;

/** The sentences about properties that are reached by methods. Codes 2640 to 2642. */
public final class AccessorMistakes {

    private AccessorMistakes() {}

    public static Mistake noGetter(PropertyDraft property, List<String> names) {
        return new Mistake(
                2640,
                property + " is to be read by a method (accessor), but " + owner(property) + " has none that gives "
                        + property.field.getType().getSimpleName() + " and is called " + oneOf(names)
                        + ". Write it there, without parameters, or leave the accessor out.");
    }

    public static Mistake noSetter(PropertyDraft property, List<String> names) {
        return new Mistake(
                2641,
                property + " is to be set by a method (accessor), but " + owner(property)
                        + " has none with one parameter of the type "
                        + property.field.getType().getSimpleName() + " that is called " + oneOf(names)
                        + ". Write it there; it may be private.");
    }

    public static Mistake ofFinal(PropertyDraft property) {
        return new Mistake(
                2642,
                property
                        + " is to be set by a method (accessor), but its field is final, so that none can set it. Take final away, or leave"
                        + " the accessor out: a constructor sets the field.");
    }

    private static String owner(PropertyDraft property) {
        return property.field.getDeclaringClass().getSimpleName();
    }

    private static String oneOf(List<String> names) {
        String last = names.get(names.size() - 1);
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }
}
