// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.type.Storage;
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

    /** The zero of a primitive kind, boxed: what a key is before it is known. */
    static @Nullable Object zero(Class<?> type, Storage storage) {
        if (!type.isPrimitive()) {
            return null;
        }
        return switch (storage) {
            case BYTE -> (byte) 0;
            case SHORT -> (short) 0;
            case INT -> 0;
            case LONG -> 0L;
            case FLOAT -> 0f;
            case DOUBLE -> 0d;
            case CHAR -> (char) 0;
            case BOOLEAN -> false;
            default -> null;
        };
    }
}
