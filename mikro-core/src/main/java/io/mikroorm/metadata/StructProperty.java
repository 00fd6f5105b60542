// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An embeddable, or several, in one column of the entity. */
public sealed interface StructProperty extends Property permits EmbeddedArrayProperty, EmbeddedObjectProperty {

    /** Whether it may be null. */
    boolean nullable();

    /** What is embedded. */
    StructMapping struct();

    /** How the whole of it is stored. */
    ValueType type();

    /**
     * What a relation in an object holds.
     *
     * @param path the path of the relation from the object; elements of arrays have that of the array
     * @param value an entity, or a handle
     */
    record Held(ToOneProperty relation, String path, Object value) {}

    /** What the relations in an object, or in the elements of an array, hold, however deep; nothing for null. */
    default List<Held> held(@Nullable Object value) {
        List<Held> held = new ArrayList<>();
        if (value != null && type().leads()) {
            collect(value, "", held);
        }
        return held;
    }

    /** Adds the same to others, with paths that start with a prefix. */
    void collect(Object value, String prefix, List<Held> held);
}
