// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.ValueType;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An embedded property in whose objects something is made.
 *
 * @param property an {@link EmbeddedProperty} or a {@link StructProperty}
 * @param shapes what is made in its objects
 */
record Inner(Property property, Shapes shapes) {

    /** Null for a property that is not embedded, and for one in whose objects nothing is made. */
    static @Nullable Inner of(Property property) {
        Shapes shapes = null;
        if (property instanceof EmbeddedProperty embedded) {
            shapes = Shapes.of(embedded);
        } else if (property instanceof StructProperty struct) {
            shapes = Shapes.of(struct.struct());
        }
        return shapes == null || shapes.isEmpty() ? null : new Inner(property, shapes);
    }

    String name() {
        return property.name();
    }

    /** Whether its properties are columns. */
    boolean isInline() {
        return property instanceof EmbeddedProperty;
    }

    boolean isArray() {
        return property instanceof EmbeddedArrayProperty;
    }

    /** Whether it is an array whose elements are found by what they are. */
    boolean isSet() {
        return Set.class.isAssignableFrom(property.field().type());
    }

    /** How the elements of an array are stored. */
    ValueType element() {
        return ((EmbeddedArrayProperty) property).type().elements();
    }

    /** A container with other elements, of the class of the field. */
    Object containerOf(@Nullable Object[] elements) {
        ValueType type = ((EmbeddedArrayProperty) property).type();
        return Objects.requireNonNull((ArrayType) type.converter()).containerOf(elements);
    }
}
