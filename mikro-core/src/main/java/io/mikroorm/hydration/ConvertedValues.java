// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.type.Type;
import org.jspecify.annotations.Nullable;

/** Calls converters for generated states: null passes by, bytes are copied where both sides would share them. */
@SuppressWarnings("unchecked")
public final class ConvertedValues {

    private ConvertedValues() {}

    /** From the stored form in a snapshot to a value for a field. */
    public static @Nullable Object toJava(Type<?, ?> converter, @Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        Object own = stored instanceof byte[] bytes ? bytes.clone() : stored;
        return ((Type<Object, Object>) converter).toJava(own);
    }

    /** From the value of a field to the stored form for a snapshot. */
    public static @Nullable Object toDatabase(Type<?, ?> converter, @Nullable Object value) {
        Object stored = value == null ? null : ((Type<Object, Object>) converter).toDatabase(value);
        return stored instanceof byte[] bytes ? bytes.clone() : stored;
    }

    /** Whether the stored form of a field's value is the one in the snapshot. */
    public static boolean same(Type<?, ?> converter, @Nullable Object stored, @Nullable Object value) {
        if (stored == null || value == null) {
            return stored == value;
        }
        Type<Object, Object> typed = (Type<Object, Object>) converter;
        return typed.equal(stored, typed.toDatabase(value));
    }
}
