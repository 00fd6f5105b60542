// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One stored value of an entity, or of an embedded object or an element of an array: a scalar of its own or of an embeddable, a foreign
 * key, or an object or array of embeddables.
 *
 * @param index its place among the entity's columns: the column of a row (plus the row's offset), the slot of a snapshot; negative for a
 *     part of a key, which is in the key's place, and for what is inside of an embedded object
 * @param path the property's path from the entity: {@code name}, {@code address.city}
 * @param name the column's name in the store; of several {@code parts} their names with commas, for messages
 * @param columnType the exact type in the database's words; empty for the platform's
 * @param type how the value is stored; for a foreign key as the target's key is
 * @param nullable whether the column takes null
 * @param unique whether no two rows may have the same value
 * @param embeddeds the embeddables on the way, outermost first
 * @param property the property at the end: {@link ScalarProperty}, {@link ToOneProperty} or {@link StructProperty}
 * @param parts of a key of several parts, or a foreign key that holds one, the columns that it takes in a store that keeps each part in one
 *     of its own, which have no places of theirs either; empty for every other value
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
        List<MappedColumn> parts,
        @Nullable MappedColumn document) {

    private static final int NO_PLACE = -1;
    private static final int OPEN = -2;

    /** Takes a copy. */
    public MappedColumn {
        parts = List.copyOf(parts);
    }

    /** A part of a key as it is below a path, where it is called so in the store. It has no place of its own in a row. */
    public MappedColumn of(String whole, String called, boolean optional) {
        return new MappedColumn(
                NO_PLACE,
                whole + "." + path,
                called,
                columnType,
                type,
                optional,
                false,
                List.of(),
                property,
                List.of(),
                null);
    }

    /**
     * A stand-in for what is inside of a document of which the mapping does not know the inside, read as a type: in no row, and never written.
     *
     * @param document the column with the document
     * @param path its path from the entity, or the element of an array
     * @param name the same in the store
     */
    public static MappedColumn open(MappedColumn document, String path, String name, ValueType type) {
        return new MappedColumn(
                OPEN, path, name, "", type, true, false, List.of(), document.property, List.of(), document);
    }

    /** Whether it stands for what is inside of a document of which the mapping does not know the inside. */
    public boolean isOpen() {
        return index == OPEN;
    }

    /** Of what is inside of a document: the same inside of another that takes its place. */
    MappedColumn inside(MappedColumn other) {
        return isOpen() ? open(other, path, name, type) : Objects.requireNonNull(other.inside(path));
    }

    /** The columns that it takes: one, but for keys of several parts. */
    public List<String> names() {
        return parts.isEmpty()
                ? List.of(name)
                : parts.stream().map(MappedColumn::name).toList();
    }

    /** As rows are written: of a foreign key, without the columns that other properties write. */
    public MappedColumn written() {
        ToOneProperty relation = parts.isEmpty() ? null : reference();
        if (relation == null || relation.ownColumns().isEmpty() || !relation.persisted()) {
            return this;
        }
        List<MappedColumn> own =
                parts.stream().filter(part -> relation.writes(part.name())).toList();
        List<Integer> numbers = own.stream().map(parts::indexOf).toList();
        String names = own.stream().map(MappedColumn::name).collect(Collectors.joining(", "));
        return new MappedColumn(
                index, path, names, columnType, type.some(numbers), nullable, unique, embeddeds, property, own, null);
    }

    /** Whether it is no column, but an expression that is worked out when rows are read: never written, and in no table. */
    public boolean isFormula() {
        return property instanceof ScalarProperty scalar && scalar.formula() != null;
    }

    /** Whether rows are written with it. A formula is not, nor is a relation that shows what other properties write. */
    public boolean isWritten() {
        return !isFormula() && !(property instanceof ToOneProperty relation && !relation.persisted());
    }

    /** The values in the order by which rows are sorted; empty where it is that of the values themselves. */
    public List<Object> customOrder() {
        return property instanceof ScalarProperty scalar ? scalar.traits().customOrder() : List.of();
    }

    /** Whether it is left out of what is read until it is asked for. */
    public boolean isLazy() {
        return property instanceof ScalarProperty scalar && scalar.lazy();
    }

    /** Whether it is a foreign key, and the field holds the target or a handle. */
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

    /** What is inside of the embedded object that is here, at a path from the entity; null where there is nothing. */
    public @Nullable MappedColumn inside(String path) {
        return DocumentColumns.find(this, path);
    }

    /**
     * Of what is inside of an embedded object: its value in an object that the column has, as a store would keep it by itself; null where there is
     * none.
     */
    public @Nullable Object storedIn(Object object) {
        return document == null ? null : DocumentColumns.stored(document, object, path);
    }

    /** The same at another place. */
    MappedColumn at(int place) {
        return new MappedColumn(
                place, path, name, columnType, type, nullable, unique, embeddeds, property, parts, document);
    }

    /** The relation whose foreign key this is, be its target or the key alone what the field holds; null for all else. */
    public @Nullable ToOneProperty reference() {
        if (property instanceof ToOneProperty relation) {
            return relation;
        }
        return property instanceof ScalarProperty scalar ? scalar.keyOf() : null;
    }

    /** The relations that it has the keys of: one of a foreign key, and of an object or array all that are inside, however deep. */
    public List<ToOneProperty> relations() {
        if (property instanceof ToOneProperty relation) {
            return List.of(relation);
        }
        return property instanceof StructProperty struct ? struct.struct().relations() : List.of();
    }

    /** Whether it is the foreign key of a relation that may lead to entities of several classes. */
    public boolean leadsToSeveral() {
        return property instanceof ToOneProperty relation && relation.isPolymorphic();
    }

    /** What it has beside the key of an entity of a class; null but for relations to several classes: see {@link ToOneProperty#nameOf}. */
    public @Nullable String nameOf(Class<?> entity) {
        return property instanceof ToOneProperty relation ? relation.nameOf(entity) : null;
    }

    /** The same below a property of one class among several, which stands for that of all of them. */
    MappedColumn in(Property outermost, int place) {
        List<EmbeddedProperty> own = new ArrayList<>(embeddeds);
        if (!own.isEmpty()) {
            own.set(0, (EmbeddedProperty) outermost);
        }
        Property at = own.isEmpty() ? outermost : property;
        return new MappedColumn(place, path, name, columnType, type, nullable, unique, own, at, parts, document);
    }

    /** The relation whose foreign key this is. */
    public ToOneProperty relation() {
        return (ToOneProperty) property;
    }
}
