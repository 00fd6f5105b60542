// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Property;
import io.mikroorm.metadata.FieldRef.Accessors;
import io.mikroorm.metadata.discovery.declared.Getters;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.UnstoredDraft;
import io.mikroorm.metadata.discovery.mistake.AccessorMistakes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the methods that read and set a property instead of its field. */
final class AccessorReader {

    private static final List<Class<? extends Annotation>> SAYING =
            List.of(Property.class, ManyToOne.class, OneToOne.class, Embedded.class);

    private AccessorReader() {}

    /** Notes the methods of a property that is reached by them; where they are not there, the property is mistaken. */
    static void read(ModelDraft model, PropertyDraft draft) {
        if (draft.broken) {
            return;
        }
        boolean computed = Boolean.FALSE.equals(draft.declared.value(Property.class, "hydrate"));
        boolean byMethods = !draft.field.isField()
                || SAYING.stream().anyMatch(type -> Boolean.TRUE.equals(draft.declared.value(type, "accessor")));
        if (computed && !byMethods) {
            model.mistakes.add(draft, AccessorMistakes.computedField(draft));
        } else if (byMethods && draft.isFinal() && !computed) {
            model.mistakes.add(draft, AccessorMistakes.ofFinal(draft));
        } else if (!draft.field.isField() && (draft instanceof ToManyDraft || draft instanceof KeyTextDraft)) {
            model.mistakes.add(draft, AccessorMistakes.withoutField(draft));
        } else if (byMethods) {
            readMethods(model, draft, computed);
        }
    }

    private static void readMethods(ModelDraft model, PropertyDraft draft, boolean computed) {
        List<String> getters = Getters.names(draft.name(), draft.held);
        List<String> setters = setters(draft);
        String getter = draft.field.element() instanceof Method method ? method.getName() : find(draft, getters);
        String setter = computed ? null : find(draft, setters, draft.field.type());
        if (getter == null) {
            model.mistakes.add(draft, AccessorMistakes.noGetter(draft, getters));
            return;
        }
        boolean canBeUnset = computed || draft instanceof UnstoredDraft && !draft.field.isField();
        if (setter == null && !canBeUnset) {
            model.mistakes.add(draft, AccessorMistakes.noSetter(draft, setters));
            return;
        }
        draft.computed = setter == null;
        draft.accessors = new Accessors(getter, setter);
    }

    /** The setter of {@code isOpen} may be called {@code setOpen}, as is usual. */
    private static List<String> setters(PropertyDraft draft) {
        String name = draft.name();
        List<String> names = new ArrayList<>(List.of("set" + Getters.capital(name)));
        boolean isCalledIs = name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
        if (Getters.isBoolean(draft.held) && isCalledIs) {
            names.add("set" + name.substring(2));
        }
        names.add(name);
        return names;
    }

    /** The first of these that is a method with these parameters, and, without any, gives what the field holds; null for none. */
    private static @Nullable String find(PropertyDraft draft, List<String> names, Class<?>... parameters) {
        Method[] methods = draft.field.declaringClass().getDeclaredMethods();
        for (String name : names) {
            for (Method method : methods) {
                boolean fits = parameters.length > 0 || method.getReturnType() == draft.field.type();
                if (fits
                        && method.getName().equals(name)
                        && !Modifier.isStatic(method.getModifiers())
                        && Arrays.equals(method.getParameterTypes(), parameters)) {
                    return name;
                }
            }
        }
        return null;
    }
}
