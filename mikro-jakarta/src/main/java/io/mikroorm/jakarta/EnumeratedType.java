// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.type.Type;
import jakarta.persistence.EnumeratedValue;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stores the constants of an enum as what a field of theirs holds, the one with {@code @EnumeratedValue}.
 *
 * @param <J> the enum
 * @param <D> the class of the values
 */
final class EnumeratedType<J, D> implements Type<J, D> {

    private static final Map<Class<?>, Class<?>> STORED = Map.of(
            String.class, String.class, int.class, Integer.class, short.class, Short.class, byte.class, Byte.class);

    private final Class<J> javaType;
    private final Class<D> databaseType;
    private final Map<J, D> values = new HashMap<>();
    private final Map<D, J> constants = new HashMap<>();

    private EnumeratedType(Class<J> javaType, Class<D> databaseType) {
        this.javaType = javaType;
        this.databaseType = databaseType;
    }

    /** The field with the values; null where constants have none, or where the class is no enum. */
    static @Nullable Field field(@Nullable Class<?> type) {
        if (type == null || !type.isEnum()) {
            return null;
        }
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(EnumeratedValue.class)) {
                return field;
            }
        }
        return null;
    }

    /** Of an enum. What is wrong with its values is the message of the exception. */
    @SuppressWarnings("unchecked")
    static EnumeratedType<?, ?> of(Class<?> type, Field field) {
        Class<?> stored = STORED.get(field.getType());
        boolean isOfEach = Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers());
        if (stored == null || !isOfEach) {
            throw new IllegalArgumentException(
                    "the values of an enum are in a final field of the type String, int, short or byte. Make "
                            + field.getName() + " of " + type.getSimpleName() + " one.");
        }
        EnumeratedType<Object, Object> made = new EnumeratedType<>((Class<Object>) type, (Class<Object>) stored);
        for (Object constant : type.getEnumConstants()) {
            made.add(constant, value(constant, field));
        }
        return made;
    }

    private void add(J constant, @Nullable D value) {
        if (value == null) {
            throw new IllegalArgumentException(constant + " of " + javaType.getSimpleName()
                    + " has no value, and null is for fields without a constant. Give it one.");
        }
        J other = constants.put(value, constant);
        if (other != null) {
            throw new IllegalArgumentException(other + " and " + constant + " of " + javaType.getSimpleName()
                    + " have the same value " + value + ". Give one of them another.");
        }
        values.put(constant, value);
    }

    private static @Nullable Object value(Object constant, Field field) {
        try {
            field.setAccessible(true);
            return field.get(constant);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            throw new IllegalArgumentException(
                    field.getName() + " of " + field.getDeclaringClass().getName()
                            + " cannot be read. Open its package to io.mikroorm.jakarta.",
                    e);
        }
    }

    @Override
    public Class<J> javaType() {
        return javaType;
    }

    @Override
    public Class<D> databaseType() {
        return databaseType;
    }

    @Override
    public D toDatabase(J value) {
        D stored = values.get(value);
        if (stored == null) {
            throw new IllegalArgumentException(value + " is no constant of " + javaType.getName());
        }
        return stored;
    }

    @Override
    public J toJava(D value) {
        J constant = constants.get(value);
        if (constant == null) {
            throw new IllegalArgumentException("no constant of " + javaType.getName() + " has the value " + value);
        }
        return constant;
    }
}
