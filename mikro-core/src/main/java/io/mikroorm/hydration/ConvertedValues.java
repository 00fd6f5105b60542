// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Calls converters: null passes by, bytes are copied where both sides would share them, and what a converter throws is told
 * with the property's name.
 */
@SuppressWarnings("unchecked")
public final class ConvertedValues {

    private ConvertedValues() {}

    /** From the stored form in a snapshot to a value for a field. */
    public static @Nullable Object toJava(
            Type<?, ?> converter, @Nullable Object stored, EntityState state, int column) {
        if (stored == null) {
            return null;
        }
        Object own = stored instanceof byte[] bytes ? bytes.clone() : stored;
        try {
            return ((Type<Object, Object>) converter).toJava(own);
        } catch (MikroOrmException told) {
            throw told;
        } catch (RuntimeException e) {
            throw HydrationErrors.unreadable(state, column, e);
        }
    }

    /** The same of a value with relations inside, whose targets come from somewhere. */
    public static @Nullable Object withTargets(
            ValueType type, @Nullable Object stored, References references, EntityState state, int column) {
        try {
            return type.toJava(stored, references);
        } catch (MikroOrmException told) {
            throw told;
        } catch (RuntimeException e) {
            throw HydrationErrors.unreadable(state, column, e);
        }
    }

    /** The same for a snapshot of a state that has been loaded. */
    public static @Nullable Object ofSnapshot(ValueType type, @Nullable Object stored, EntityState state, int column) {
        return stored == null ? null : withTargets(type, stored, state.references(), state, column);
    }

    /** From the value of a field with relations inside to the stored form for a snapshot, in which a target without a key stands for itself. */
    public static @Nullable Object withKeys(ValueType type, @Nullable Object value, EntityState state, int column) {
        try {
            return type.toStorage(value, RelatedPart.Keys.OR_TARGET);
        } catch (MikroOrmException told) {
            throw told;
        } catch (RuntimeException e) {
            throw HydrationErrors.unwritable(state, column, e);
        }
    }

    /** Whether that form of a field's value is the one in the snapshot. */
    public static boolean sameKeys(
            ValueType type, @Nullable Object stored, @Nullable Object value, EntityState state, int column) {
        return type.same(stored, withKeys(type, value, state, column));
    }

    /** From the value of a field to the stored form for a snapshot. */
    public static @Nullable Object toDatabase(
            Type<?, ?> converter, @Nullable Object value, EntityState state, int column) {
        if (value == null) {
            return null;
        }
        Object stored = stored((Type<Object, Object>) converter, value, state, column);
        return stored instanceof byte[] bytes ? bytes.clone() : stored;
    }

    /** Whether the stored form of a field's value is the one in the snapshot. */
    public static boolean same(
            Type<?, ?> converter, @Nullable Object stored, @Nullable Object value, EntityState state, int column) {
        if (stored == null || value == null) {
            return stored == value;
        }
        Type<Object, Object> typed = (Type<Object, Object>) converter;
        return typed.equal(stored, stored(typed, value, state, column));
    }

    private static Object stored(Type<Object, Object> converter, Object value, EntityState state, int column) {
        try {
            return converter.toDatabase(value);
        } catch (MikroOrmException told) {
            throw told;
        } catch (RuntimeException e) {
            throw HydrationErrors.unwritable(state, column, e);
        }
    }
}
