// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.hydration.FieldReads;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.ValueSerializer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A property that is shown.
 *
 * @param owner what has it, for messages
 * @param place its place among the properties of an entity; of an embeddable 0
 * @param reads reads it from an embeddable; null for those of entities, which are read by their states
 * @param numbers those by which an entity says that it lacks the property; empty where it has none, and for embeddables
 * @param name what it is called where it is shown
 * @param wish what is asked behind it
 * @param by who says what is shown of its value; null for the value itself
 */
record Item(
        String owner,
        Property property,
        int place,
        @Nullable FieldReads reads,
        BitSet numbers,
        String name,
        Wish wish,
        @Nullable ValueSerializer<?> by) {

    /** {@code Author.name}, for messages. */
    String describe() {
        return owner + "." + property.name();
    }

    /** Whether it is left out of what is read until it is asked for. */
    boolean isLazy() {
        return property instanceof ScalarProperty scalar && scalar.lazy();
    }
}
