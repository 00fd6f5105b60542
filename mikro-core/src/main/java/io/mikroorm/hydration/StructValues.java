// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToOneProperty;
import org.jspecify.annotations.Nullable;

/** What may be null in structs. */
public final class StructValues {

    private StructValues() {}

    /** A value for a primitive field; null is an error that names it. */
    public static Object require(@Nullable Object value, StructMapping struct, String path) {
        if (value == null) {
            throw HydrationErrors.nullForPrimitive(struct, path);
        }
        return value;
    }

    /** Whether a property of a struct, or of an embeddable in it, may be null. */
    public static boolean isOptional(Property property) {
        if (property instanceof EmbeddedProperty embedded) {
            return embedded.nullable();
        }
        if (property instanceof ToOneProperty relation) {
            return relation.nullable();
        }
        return property instanceof StructProperty struct ? struct.nullable() : ((ScalarProperty) property).nullable();
    }
}
