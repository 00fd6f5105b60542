// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one property are stored.
 *
 * @param javaType the class of the field; primitive where the field is
 * @param storage what the row holds
 * @param converter converts between the two; null where the field's class is the storage's own, and for enums
 * @param limits what the column takes
 */
public record ValueType(
        Class<?> javaType, Storage storage, @Nullable Type<?, ?> converter, Limits limits) {

    /** Whether the field is an enum, stored by name ({@link Storage#STRING}) or ordinal ({@link Storage#INT}). */
    public boolean isEnum() {
        return javaType.isEnum() && converter == null;
    }

    /** Whether the field is of a primitive type. */
    public boolean isPrimitive() {
        return javaType.isPrimitive();
    }

    /** From the value of the field to what the row holds. Null stays null. */
    public @Nullable Object toStorage(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (converter != null) {
            return convertToDatabase(converter, value);
        }
        if (value instanceof Enum<?> constant) {
            return storage == Storage.INT ? (Object) constant.ordinal() : constant.name();
        }
        return value;
    }

    /** From what the row holds to the value of the field. Null stays null. */
    public @Nullable Object toJava(@Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        if (converter != null) {
            return convertToJava(converter, stored);
        }
        return isEnum() ? EnumConstants.of(javaType, stored) : stored;
    }

    @SuppressWarnings("unchecked")
    private static Object convertToDatabase(Type<?, ?> converter, Object value) {
        return ((Type<Object, Object>) converter).toDatabase(value);
    }

    @SuppressWarnings("unchecked")
    private static Object convertToJava(Type<?, ?> converter, Object stored) {
        return ((Type<Object, Object>) converter).toJava(stored);
    }
}
