// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ArrayType;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array, list or set of embeddables, which is one column of the entity.
 *
 * @param nullable whether it may be null, which is not the same as empty
 * @param element what its elements are
 * @param type how the whole of it is stored
 */
public record EmbeddedArrayProperty(
        String name, FieldRef field, boolean nullable, StructMapping element, ValueType type)
        implements StructProperty {

    @Override
    public StructMapping struct() {
        return element;
    }

    @Override
    public void collect(Object value, String prefix, List<Held> held) {
        @Nullable Object[] elements = Objects.requireNonNull(ArrayType.elementsOf(value));
        for (Object each : elements) {
            if (each != null) {
                element.collect(type.elements(), each, prefix, held);
            }
        }
    }
}
