// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.json.JsonPath;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a path has come to: an entity, reached from the root over to-one relations, or the elements of one of its arrays, and perhaps
 * inside an embeddable there, or the key.
 *
 * @param elements the elements; null for the entity itself
 * @param inside the properties of the embeddable, or the parts of the key; null for the entity or element itself
 * @param prefix the path of that in the entity or element with a dot behind it; empty for that itself
 * @param open where it is in a document of which the mapping does not know the inside; null where it is in none
 */
record Place(
        EntityMetadata root,
        List<ToOneStep> joins,
        EntityMetadata entity,
        @Nullable Elements elements,
        @Nullable List<Property> inside,
        String prefix,
        @Nullable Open open) {

    /** The elements of an array, and where that is. */
    record Elements(ColumnPath array, StructMapping element) {}

    /**
     * A place that has no properties, but any names.
     *
     * @param from the document, or the array with the element
     * @param element whether the names start from an element
     * @param names the names on the way
     */
    record Open(ColumnPath from, boolean element, List<String> names) {

        /** Anything at all. */
        static final ValueType ANYTHING = new ValueType(Object.class, Storage.JSON, null, Limits.NONE);
    }

    static Place of(EntityMetadata root) {
        return new Place(root, List.of(), root, null, null, "", null);
    }

    /** Inside of the document of a property that is here, behind a path; behind the same path further inside, where the place is in one already. */
    Place inDocument(Property document, String path) {
        Open here = open;
        List<String> names = new ArrayList<>(here == null ? List.of() : here.names);
        names.addAll(JsonPath.names(here == null ? describe(document.name()) : describe(), path));
        if (names.size() > PropertyPath.MAX_DEPTH) {
            throw PropertyPath.tooDeep();
        }
        Open further = here == null
                ? new Open(column(document.name()), false, names)
                : new Open(here.from, here.element, names);
        return new Place(root, joins, entity, elements, inside, prefix, further);
    }

    /** In an element of the array that a place in a document is. */
    Place openElement() {
        return new Place(
                root, joins, entity, elements, inside, prefix, new Open(openPath(Open.ANYTHING), true, List.of()));
    }

    /** What is at a place in a document, read as a type. */
    ColumnPath openPath(ValueType type) {
        Open here = Objects.requireNonNull(open, "open");
        return here.element ? here.from.inOpenElement(here.names, type) : here.from.inDocument(here.names, type);
    }

    /** In the elements of an array that is here. */
    Place elementsOf(EmbeddedArrayProperty property) {
        Elements inside = new Elements(column(property.name()), property.element());
        return new Place(root, joins, entity, inside, null, "", null);
    }

    /** In the elements of an array of plain values that is here. */
    Place elementsOf(ScalarProperty property) {
        Elements inside = new Elements(column(property.name()), PlainElements.of(property));
        return new Place(root, joins, entity, inside, null, "", null);
    }

    /** Whether it is an element that is a plain value, which has no properties. */
    boolean isPlain() {
        return inside == null && elements != null && elements.element.property(PropertyPath.ITSELF) != null;
    }

    @Nullable
    Property property(String name) {
        if (inside == null) {
            return elements == null ? entity.rowProperty(name) : elements.element.property(name);
        }
        for (Property property : inside) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    /** Whether a name means several properties, of classes beside each other. */
    boolean isAmbiguous(String name) {
        return inside == null && elements == null && entity.isAmbiguous(name);
    }

    List<Property> properties() {
        if (inside != null) {
            return inside;
        }
        return elements == null ? entity.rowProperties() : elements.element.properties();
    }

    /** How the properties are called that somebody can name. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Property property : properties()) {
            if (!property.field().isNowhere()) {
                names.add(property.name());
            }
        }
        return names;
    }

    /** All stored values of the embeddable that the place is in. */
    List<ColumnPath> columns() {
        List<ColumnPath> paths = new ArrayList<>();
        List<Property> properties = properties();
        for (Property property : properties) {
            if (property instanceof EmbeddedProperty embedded) {
                paths.addAll(enter(embedded.name(), embedded.properties()).columns());
            } else {
                paths.add(column(property.name()));
            }
        }
        return paths;
    }

    private ColumnPath path(MappedColumn column) {
        return elements == null ? new ColumnPath(root, joins, entity, column) : elements.array.inElement(column);
    }

    /** Inside of an embeddable that is here. */
    Place enter(String name, List<Property> properties) {
        return new Place(root, joins, entity, elements, properties, prefix + name + ".", null);
    }

    /** Whether a property is a key of several parts. */
    boolean hasParts(Property property) {
        return elements == null
                && property == entity.key().property()
                && !entity.keyParts().isEmpty();
    }

    Place enterKey() {
        List<Property> parts = new ArrayList<>();
        for (MappedColumn part : entity.keyParts()) {
            parts.add(part.property());
        }
        return new Place(root, joins, entity, null, parts, entity.key().path() + ".", null);
    }

    Place follow(ToOneProperty property, EntityMetadata target) {
        if (elements != null) {
            throw DocumentRelationErrors.behindElement(describe(property.name()), target.name());
        }
        List<ToOneStep> further = new ArrayList<>(joins);
        further.add(new ToOneStep(entity, prefix + property.name(), property, target));
        return new Place(root, further, target, null, null, "", null);
    }

    /** The column of a property with a value of its own here, or of a relation whose foreign key is here. */
    ColumnPath column(String name) {
        MappedColumn column = stored(name);
        return isKeyBehindRelation(column) ? folded() : path(column);
    }

    /** What is stored of a property here, in the row that has the place, also where a foreign key that leads there has it too. */
    MappedColumn stored(String name) {
        String path = prefix + name;
        MappedColumn column = elements == null ? entity.rowColumn(path) : elements.element.column(path);
        if (column == null) {
            throw new IllegalStateException("The metadata of " + describe() + " has no column " + path);
        }
        return column;
    }

    /** Whether the foreign key of the last relation has it. */
    private boolean isKeyBehindRelation(MappedColumn column) {
        if (joins.isEmpty()) {
            return false;
        }
        ToOneStep last = joins.get(joins.size() - 1);
        return last.knownKey() != null && column == last.referenced();
    }

    /** The foreign key of the last relation, instead of the key that it refers to. */
    private ColumnPath folded() {
        ToOneStep last = joins.get(joins.size() - 1);
        MappedColumn foreignKey = last.foreignKey();
        return new ColumnPath(
                root,
                joins.subList(0, joins.size() - 1),
                last.entity(),
                foreignKey == null ? entity.key() : foreignKey);
    }

    /** The key of the target of a relation, on this side where it is. */
    ColumnPath relation(ToOneProperty property, EntityMetadata target) {
        return property.isOwner() && property.targetKey() == null ? column(property.name()) : keyOf(property, target);
    }

    /** The key of the target of a relation, in its own row. */
    ColumnPath keyOf(ToOneProperty property, EntityMetadata target) {
        return new ColumnPath(root, follow(property, target).joins, target, target.key());
    }

    /** {@code Author}, {@code Author.address}, or {@code Author.stops} for the elements of an array, for messages. */
    String describe() {
        if (open != null) {
            return openPath(Open.ANYTHING).describe();
        }
        String start = elements == null ? entity.name() : elements.array.describe();
        return prefix.isEmpty() ? start : start + "." + prefix.substring(0, prefix.length() - 1);
    }

    /** {@code Author.name}, for messages. */
    String describe(String name) {
        return describe() + "." + name;
    }
}
