// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stored value of an entity, or of an embedded object or an element of an array: a scalar of its own or of an embeddable, a foreign
 * key, or an object or array of embeddables.
 *
 * @param index its place among the entity's columns: the column of a row (plus the row's offset), the slot of a snapshot; negative for a
 *     part of a key, which is in the key's place, and for what is inside of an embedded object
 * @param path the property's path from the entity: {@code name}, {@code address.city}
 * @param name the column's name in the store
 * @param columnType the exact type in the database's words; empty for the platform's
 * @param type how the value is stored; for a foreign key as the target's key is
 * @param nullable whether the column takes null
 * @param unique whether no two rows may have the same value
 * @param embeddeds the embeddables on the way, outermost first
 * @param property the property at the end: {@link ScalarProperty}, {@link ToOneProperty} or {@link StructProperty}
 * @param document the column with the embedded object that it is inside of, whose name its own name then starts with; null for a column
 */
public record MappedColumn(
        int index,
        String path,
        String name,
        String columnType,
        ValueType type,
        boolean nullable,
        boolean unique,
        List<EmbeddedProperty> embeddeds,
        Property property,
        @Nullable MappedColumn document) {

    /** Whether it is a foreign key. */
    public boolean isForeignKey() {
        return property instanceof ToOneProperty;
    }

    /** Whether the property itself may be null, whatever embeddable it is in. */
    public boolean isOptional() {
        if (property instanceof ScalarProperty scalar) {
            return scalar.nullable();
        }
        return property instanceof StructProperty struct
                ? struct.nullable()
                : relation().nullable();
    }

    /** Whether each row of its class has a value here; the table may still take null, where it has rows of other classes too. */
    public boolean isRequired() {
        if (isOptional()) {
            return false;
        }
        for (EmbeddedProperty embedded : embeddeds) {
            if (embedded.nullable()) {
                return false;
            }
        }
        return true;
    }

    /** The same at another place. */
    MappedColumn at(int place) {
        return new MappedColumn(place, path, name, columnType, type, nullable, unique, embeddeds, property, document);
    }

    /** The relation whose foreign key this is. */
    public ToOneProperty relation() {
        return (ToOneProperty) property;
    }
}
