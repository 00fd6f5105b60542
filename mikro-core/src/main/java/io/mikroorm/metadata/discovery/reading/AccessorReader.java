// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Property;
import io.mikroorm.metadata.FieldRef.Accessors;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
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
        if (draft.broken || !isSaid(draft)) {
            return;
        }
        if (draft.isFinal()) {
            model.mistakes.add(draft, AccessorMistakes.ofFinal(draft));
            return;
        }
        List<String> getters = getters(draft);
        List<String> setters = setters(draft);
        String getter = find(draft, getters);
        String setter = find(draft, setters, draft.field.getType());
        if (getter == null) {
            model.mistakes.add(draft, AccessorMistakes.noGetter(draft, getters));
        } else if (setter == null) {
            model.mistakes.add(draft, AccessorMistakes.noSetter(draft, setters));
        } else {
            draft.accessors = new Accessors(getter, setter);
        }
    }

    private static boolean isSaid(PropertyDraft draft) {
        return SAYING.stream().anyMatch(type -> Boolean.TRUE.equals(draft.declared.value(type, "accessor")));
    }

    private static List<String> getters(PropertyDraft draft) {
        String name = draft.name();
        List<String> names = new ArrayList<>(List.of("get" + capital(name)));
        if (isBoolean(draft)) {
            names.add("is" + capital(name));
        }
        names.add(name);
        return names;
    }

    /** The setter of {@code isOpen} may be called {@code setOpen}, as is usual. */
    private static List<String> setters(PropertyDraft draft) {
        String name = draft.name();
        List<String> names = new ArrayList<>(List.of("set" + capital(name)));
        boolean isCalledIs = name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
        if (isBoolean(draft) && isCalledIs) {
            names.add("set" + name.substring(2));
        }
        names.add(name);
        return names;
    }

    private static boolean isBoolean(PropertyDraft draft) {
        return draft.held == boolean.class || draft.held == Boolean.class;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The first of these that is a method with these parameters, and, without any, gives what the field holds; null for none. */
    private static @Nullable String find(PropertyDraft draft, List<String> names, Class<?>... parameters) {
        Method[] methods = draft.field.getDeclaringClass().getDeclaredMethods();
        for (String name : names) {
            for (Method method : methods) {
                boolean fits = parameters.length > 0 || method.getReturnType() == draft.field.getType();
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
