// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class with those that it extends. */
public final class Bases {

    private Bases() {}

    /** The class and its bases, the topmost first. */
    public static List<Class<?>> of(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        for (@Nullable Class<?> base = type; base != null && base != Object.class; base = base.getSuperclass()) {
            types.add(base);
        }
        Collections.reverse(types);
        return types;
    }

    /** The fields of the class and its bases, those of bases first, static ones left out. */
    static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> level : of(type)) {
            for (Field field : level.getDeclaredFields()) {
                if (!field.isSynthetic() && !Modifier.isStatic(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** The field that a name means in a class: its own, or that of the nearest base; null where there is none. */
    public static @Nullable Field field(Class<?> type, String name) {
        for (@Nullable Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                if (!field.isSynthetic() && field.getName().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }
}
