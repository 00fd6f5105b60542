// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of an array of embeddables are: described as a row of an entity is, but without a key, relations and contents.
 *
 * @param type their class
 * @param properties their properties in order: {@link ScalarProperty}, {@link EmbeddedProperty}, {@link EmbeddedArrayProperty}
 * @param columns their stored values in order, with paths from the element; a name with dots in it stands in a document inside
 * @param construction how an object of it is made
 */
public record EmbeddedElement(
        Class<?> type, List<Property> properties, List<MappedColumn> columns, Construction construction) {

    /** Takes copies. */
    public EmbeddedElement {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
    }

    /** The property with a name; null where there is none. */
    public @Nullable Property property(String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    /** The stored value of a path; null where there is none. */
    public @Nullable MappedColumn column(String path) {
        for (MappedColumn column : columns) {
            if (column.path().equals(path)) {
                return column;
            }
        }
        return null;
    }
}
