// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns what objects hold into lists that can be compared: embeddables and bytes by content, entities by identity. */
final class Pictures {

    private Pictures() {}

    /** All fields of an object, those of base classes first. */
    static List<Object> of(Object object) {
        List<Object> picture = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    picture.add(field.getName());
                    picture.add(value(read(field, object)));
                }
            }
        }
        return picture;
    }

    static Object value(Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        }
        if (value instanceof int[] numbers) {
            return Arrays.toString(numbers);
        }
        if (value instanceof boolean[] flags) {
            return Arrays.toString(flags);
        }
        if (value instanceof Object[] values) {
            return Arrays.stream(values).map(Pictures::value).toList();
        }
        EntityCollection<?> shown = CollectionState.behind(value);
        if (shown != null) {
            return value.getClass() + ", loaded: " + shown.isLoaded();
        }
        if (value instanceof List<?> values) {
            return values.stream().map(Pictures::value).toList();
        }
        if (value instanceof StringBuilder text) {
            return text.toString();
        }
        if (value instanceof Ref<?> || value != null && value.getClass().isAnnotationPresent(Entity.class)) {
            return System.identityHashCode(value);
        }
        return value != null && value.getClass().isAnnotationPresent(Embeddable.class) ? of(value) : value;
    }

    private static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
