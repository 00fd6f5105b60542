// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import java.util.List;

/**
 * An embeddable that is one column of the entity: an object with its parts inside.
 *
 * @param nullable whether it may be null, which is not the same as an object of nulls
 * @param struct what it is
 * @param type how the whole of it is stored
 */
public record EmbeddedObjectProperty(
        String name, FieldRef field, boolean nullable, StructMapping struct, ValueType type) implements StructProperty {

    @Override
    public void collect(Object value, String prefix, List<Held> held) {
        struct.collect(type, value, prefix, held);
    }
}
