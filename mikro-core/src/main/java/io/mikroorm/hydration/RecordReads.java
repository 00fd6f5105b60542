// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.type.Type;
import org.jspecify.annotations.Nullable;

/** What readers of records have in common: converters, and the errors. */
public final class RecordReads {

    private RecordReads() {}

    /** From what a row holds to the value of a component, by its converter. Null stays null. */
    @SuppressWarnings("unchecked")
    public static @Nullable Object convert(
            Type<?, ?> converter, @Nullable Object stored, RecordMapping mapping, int part) {
        if (stored == null) {
            return null;
        }
        try {
            return ((Type<Object, Object>) converter).toJava(stored);
        } catch (MikroOrmException told) {
            throw told;
        } catch (RuntimeException e) {
            throw HydrationErrors.unreadable(mapping, part, e);
        }
    }

    /** A value for a primitive component; null is an error that names it. */
    public static Object require(@Nullable Object value, RecordMapping mapping, int part) {
        if (value == null) {
            throw HydrationErrors.nullForPrimitive(mapping, part);
        }
        return value;
    }

    /** The error for null where a component is primitive. */
    public static RuntimeException missing(RecordMapping mapping, int part) {
        return HydrationErrors.nullForPrimitive(mapping, part);
    }
}
