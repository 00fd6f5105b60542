// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.type.Limits;
import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructAccess;
import io.mikroorm.type.StructType;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What objects are that are one value of several parts, embedded ones, elements of arrays and keys: described as a row of an entity is, but without a key
 * and contents.
 *
 * @param type their class
 * @param properties their properties in order: {@link ScalarProperty}, {@link ToOneProperty} (owning), {@link EmbeddedProperty},
 *     {@link StructProperty}
 * @param columns their stored values in order, with paths from the object; a name with dots in it stands in a document inside
 * @param construction how an object of it is made
 * @param kinds the classes that objects may be of; null for one class
 */
public record StructMapping(
        Class<?> type,
        List<Property> properties,
        List<MappedColumn> columns,
        Construction construction,
        @Nullable EmbeddedKinds kinds) {

    /** Of one class. */
    public StructMapping(
            Class<?> type, List<Property> properties, List<MappedColumn> columns, Construction construction) {
        this(type, properties, columns, construction, null);
    }

    /** Takes copies. */
    public StructMapping {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
    }

    /** One of the classes that objects may be of, by itself: its properties, and their values in the order in which the whole has them. */
    public StructMapping ofKind(EmbeddedKinds.Kind kind) {
        List<MappedColumn> own = new ArrayList<>();
        for (MappedColumn column : columns) {
            int dot = column.path().indexOf('.');
            Property property =
                    kind.property(dot < 0 ? column.path() : column.path().substring(0, dot));
            if (property != null) {
                own.add(column.in(property, own.size()));
            }
        }
        return new StructMapping(kind.type(), kind.properties(), own, kind.construction());
    }

    /** How an element of an array, or an object, is stored that such an object is; {@code related} says what its relations hold. */
    public ValueType element(StructAccess access, Function<ToOneProperty, RelatedPart> related) {
        List<Part> parts = new ArrayList<>();
        for (MappedColumn column : columns) {
            RelatedPart part = column.property() instanceof ToOneProperty relation ? related.apply(relation) : null;
            parts.add(new Part(column.path(), column.name(), column.type(), part));
        }
        return stored(StructType.element(type, parts, access));
    }

    /** How a key is stored that such an object is. */
    public ValueType key(StructAccess access) {
        List<Part> parts = columns.stream()
                .map(column -> new Part(column.path(), column.name(), column.type()))
                .toList();
        return stored(StructType.key(type, parts, access));
    }

    private ValueType stored(StructType struct) {
        return new ValueType(type, Storage.STRUCT, struct, Limits.NONE);
    }

    /** The relations in it, however deep. */
    List<ToOneProperty> relations() {
        List<ToOneProperty> relations = new ArrayList<>();
        columns.forEach(column -> relations.addAll(column.relations()));
        return relations;
    }

    /** Adds what the relations in an object hold, however deep. */
    void collect(ValueType stored, Object object, String prefix, List<StructProperty.Held> held) {
        @Nullable Object[] values = stored.valuesOf(object);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            Property property = columns.get(i).property();
            String path = prefix + columns.get(i).path();
            if (value != null && property instanceof ToOneProperty relation) {
                held.add(new StructProperty.Held(relation, path, value));
            } else if (value != null
                    && property instanceof StructProperty inside
                    && inside.type().leads()) {
                inside.collect(value, path + ".", held);
            }
        }
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

    /** The stored value of a path, one inside of an object among the values included; null where there is none. */
    public @Nullable MappedColumn column(String path) {
        for (MappedColumn column : columns) {
            if (column.path().equals(path)) {
                return column;
            }
        }
        for (MappedColumn column : columns) {
            if (column.property() instanceof EmbeddedObjectProperty && path.startsWith(column.path() + ".")) {
                return DocumentColumns.find(column, path);
            }
        }
        return null;
    }
}
