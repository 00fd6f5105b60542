// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Serialized;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What methods that give the value of a property are called. */
public final class Getters {

    private Getters() {}

    /** The names that the getter of a property may have, the usual one first. */
    public static List<String> names(String property, Class<?> type) {
        List<String> names = new ArrayList<>(List.of("get" + capital(property)));
        if (isBoolean(type)) {
            names.add("is" + capital(property));
        }
        names.add(property);
        return names;
    }

    /** The name with its first letter as in the middle of another. */
    public static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Whether a getter may be called as a question. */
    public static boolean isBoolean(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether a method gives a value of its object and asks for nothing. */
    public static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** Methods of a class that are annotated as properties, and give no value of their object. */
    public static List<Method> wrong(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Property.class) && !method.isSynthetic())
                .filter(method -> !isGetter(method))
                .toList();
    }

    /** Methods of a class of which is said how they are shown, but that are no properties: of a record, what is not said of the component. */
    public static List<Method> shownOnly(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Serialized.class) && !method.isSynthetic())
                .filter(method ->
                        isOfRecord(method) ? !isSaidOfComponent(method) : !method.isAnnotationPresent(Property.class))
                .toList();
    }

    /** The property whose value a getter gives. */
    static String propertyOf(Method getter) {
        String name = getter.getName();
        int prefix = name.startsWith("get") ? 3 : isBoolean(getter.getReturnType()) && name.startsWith("is") ? 2 : 0;
        boolean hasPrefix = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
        return hasPrefix ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1) : name;
    }

    /** The getter of a property in a class, or in the nearest base that has one; null where there is none. */
    static @Nullable Method find(Class<?> type, String property) {
        List<Class<?>> levels = new ArrayList<>(Bases.of(type));
        Collections.reverse(levels);
        for (Class<?> level : levels) {
            Method found = Arrays.stream(level.getDeclaredMethods())
                    .filter(Getters::isGetter)
                    .filter(method -> names(property, method.getReturnType()).contains(method.getName()))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a method is the one that a record has for a component, which has its annotations as well. */
    static boolean isOfRecord(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    /** Annotations of a component stand on its field, and on its method where the record does not write one. */
    private static boolean isSaidOfComponent(Method method) {
        Serialized shown = method.getAnnotation(Serialized.class);
        return Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                .filter(field -> field.getName().equals(method.getName()) && !Modifier.isStatic(field.getModifiers()))
                .anyMatch(field -> shown.equals(field.getAnnotation(Serialized.class)));
    }
}
