// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.type.ValueGenerator;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the values of a property.
 *
 * @param onCreate asked for a new row whose field is null; null for nobody
 * @param onUpdate asked for each update; null for nobody
 */
public record ValueGenerators(
        @Nullable ValueGenerator<?, ?> onCreate, @Nullable ValueGenerator<?, ?> onUpdate) {

    /** Nobody. */
    public static final ValueGenerators NONE = new ValueGenerators(null, null);

    /** The value for a new row, of the class of its property; null where nobody makes one. */
    public @Nullable Object created(Object entity, EntityMetadata type, MappedColumn column) {
        return created(entity, type.name() + "." + column.path(), column.type());
    }

    /** The same for an object that has the property, be it an entity or embedded in one; {@code path} is for messages. */
    public @Nullable Object created(Object holder, String path, ValueType type) {
        return onCreate == null ? null : made(onCreate, "onCreate", holder, path, type);
    }

    /** The value for an update, of the class of its property; null where nobody makes one. */
    public @Nullable Object updated(Object entity, EntityMetadata type, MappedColumn column) {
        return updated(entity, type.name() + "." + column.path(), column.type());
    }

    /** The same for an object that has the property, be it an entity or embedded in one; {@code path} is for messages. */
    public @Nullable Object updated(Object holder, String path, ValueType type) {
        return onUpdate == null ? null : made(onUpdate, "onUpdate", holder, path, type);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object made(
            ValueGenerator<?, ?> generator, String member, Object holder, String path, ValueType declared) {
        Object value = ((ValueGenerator<Object, ?>) generator).generate(holder);
        Class<?> wanted = MethodType.methodType(declared.javaType()).wrap().returnType();
        if (value != null && !wanted.isInstance(value)) {
            throw new ValidationException(
                    2344,
                    path + " has the type " + wanted.getSimpleName() + ", but its " + member
                            + " has made the " + value.getClass().getSimpleName()
                            + ". Nothing was written: let it make values of the property's class.");
        }
        return value;
    }

    /** As part of a line for people; empty for nobody. */
    String text() {
        String created = onCreate == null ? "" : "made on create";
        String updated = onUpdate == null ? "" : "made on update";
        return created + (created.isEmpty() || updated.isEmpty() ? "" : ", ") + updated;
    }
}
