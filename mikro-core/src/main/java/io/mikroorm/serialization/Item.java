// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.hydration.FieldReads;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.ValueSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A property that is shown.
 *
 * @param owner what has it, for messages
 * @param place its place among the properties of an entity; of an embeddable 0
 * @param reads reads it from an embeddable; null for those of entities, which are read by their states
 * @param lazy its column, where it may be left out of what is read; null for all others
 * @param name what it is called where it is shown
 * @param wish what is asked behind it
 * @param by who says what is shown of its value; null for the value itself
 */
record Item(
        String owner,
        Property property,
        int place,
        @Nullable FieldReads reads,
        @Nullable MappedColumn lazy,
        String name,
        Wish wish,
        @Nullable ValueSerializer<?> by) {

    /** {@code Author.name}, for messages. */
    String describe() {
        return owner + "." + property.name();
    }

    /** The column of a lazy property; null for all others. */
    static @Nullable MappedColumn lazy(@Nullable EntityMetadata entity, Property property) {
        return entity != null && property instanceof ScalarProperty scalar && scalar.lazy()
                ? entity.column(property.name())
                : null;
    }
}
