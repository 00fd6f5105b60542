// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.type.KeyFields;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Brings keys to the class that the entity's key has: {@code 1} finds what {@code 1L} finds. */
public final class KeyValues {

    /** The digits of {@link Long#MAX_VALUE}. */
    private static final int MOST_DIGITS = 19;

    private KeyValues() {}

    /** An integral key as the class of the entity's key field, boxed. */
    public static Object box(EntityMetadata entity, long key) {
        return switch (entity.key().type().storage()) {
            case INT -> (int) key;
            case SHORT -> (short) key;
            case BYTE -> (byte) key;
            default -> key;
        };
    }

    /** A key that the user gave as a {@code long}; a number that does not fit, or no number, is an error. */
    public static long toLong(EntityMetadata entity, @Nullable Object key) {
        if (key instanceof String text) {
            return ((Number) fromText(entity, text)).longValue();
        }
        long value;
        if (key instanceof Long || key instanceof Integer || key instanceof Short || key instanceof Byte) {
            value = ((Number) key).longValue();
        } else if (key instanceof BigInteger big && big.bitLength() < Long.SIZE) {
            value = big.longValue();
        } else if (key instanceof BigDecimal decimal && isWhole(decimal)) {
            value = decimal.longValueExact();
        } else {
            throw wrongKey(entity, key);
        }
        if (((Number) box(entity, value)).longValue() != value) {
            throw wrongKey(entity, key);
        }
        return value;
    }

    /** A key for the user: of a class whose objects can be changed, another object than the one by which the entity is known. */
    public static @Nullable Object given(EntityMetadata entity, @Nullable Object key) {
        KeyFields fields = key == null || entity.hasIntegralKey()
                ? null
                : KeyFields.of(entity.key().type());
        return fields == null || key == null ? key : fields.copy(key);
    }

    /** A key that the user gave, as the class of the entity's key field; one of another kind is an error. Texts are taken of some entities. */
    public static Object convert(EntityMetadata entity, @Nullable Object key) {
        if (entity.hasIntegralKey()) {
            return box(entity, toLong(entity, key));
        }
        KeyFields fields = KeyFields.of(entity.key().type());
        if (fields != null) {
            return fields.convert(key, (part, target) -> part);
        }
        if (key instanceof String text && entity.key().type().javaType() != String.class) {
            return fromText(entity, text);
        }
        Class<?> type = entity.key().type().javaType();
        Class<?> held = type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
        if (!held.isInstance(key)) {
            throw wrongKey(entity, key);
        }
        return key;
    }

    private static Object fromText(EntityMetadata entity, String text) {
        Object key = KeyTexts.areTaken(entity) ? KeyTexts.key(entity, text) : null;
        if (key == null) {
            throw wrongKey(entity, text);
        }
        return key;
    }

    /** Looks at the number of digits first: a short text such as 1E+1000000000 is a number of a gigabyte. */
    private static boolean isWhole(BigDecimal decimal) {
        return (long) decimal.precision() - decimal.scale() <= MOST_DIGITS
                && decimal.stripTrailingZeros().scale() <= 0
                && decimal.toBigInteger().bitLength() < Long.SIZE;
    }

    private static ValidationException wrongKey(EntityMetadata entity, @Nullable Object key) {
        String given = key == null ? "null" : "a " + key.getClass().getName();
        return new ValidationException(
                3005,
                entity.name() + " has a key of the type "
                        + entity.key().type().javaType().getSimpleName() + ", but " + given
                        + " was given that does not fit it. Pass a key of that type"
                        + (entity.hasIntegralKey() ? ", or a whole number in its range" : "")
                        + (KeyTexts.areTaken(entity) ? ", or the text of one." : "."));
    }
}
