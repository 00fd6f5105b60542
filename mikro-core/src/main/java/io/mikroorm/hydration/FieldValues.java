// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.KeyValues;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Guards the fields of entities against values that they cannot hold. */
public final class FieldValues {

    private FieldValues() {}

    /** Refuses to set a final field, and a value that the field's type does not take. */
    public static void check(EntityMetadata entity, int property, @Nullable Object value) {
        FieldRef field = entity.properties().get(property).field();
        if (field.isFinal()) {
            throw HydrationErrors.finalField(entity, field.name());
        }
        boolean fits = value == null
                ? !field.type().isPrimitive()
                : MethodType.methodType(field.type()).wrap().returnType().isInstance(value);
        if (!fits) {
            throw HydrationErrors.wrongValue(entity, field, value);
        }
    }

    /** A key as the key field takes it: converted to its class; zero or null for none. A final field is an error. */
    public static @Nullable Object key(EntityMetadata entity, @Nullable Object key) {
        FieldRef field = entity.key().property().field();
        if (field.isFinal()) {
            throw HydrationErrors.finalField(entity, field.name());
        }
        if (key != null) {
            return KeyValues.convert(entity, key);
        }
        return field.type().isPrimitive() ? KeyValues.box(entity, 0) : null;
    }

    /** Whether zero in the primitive field of a key says that the store has counted none yet: a record is never without its row. */
    public static boolean isZeroNone(EntityMetadata entity) {
        return entity.keyGeneration() == KeyGeneration.IDENTITY
                && !entity.type().isRecord();
    }

    /** The value of an integral key field; zero for null. */
    public static long longKey(@Nullable Object key) {
        return key == null ? 0 : ((Number) key).longValue();
    }

    /** Refuses arguments for a constructor that takes another number of them. */
    public static void checkArguments(EntityMetadata entity, @Nullable Object[] arguments) {
        if (arguments.length != entity.construction().parameters().size()) {
            throw HydrationErrors.noReference(entity);
        }
    }
}
