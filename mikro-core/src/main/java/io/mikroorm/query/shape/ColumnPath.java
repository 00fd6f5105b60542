// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.json.JsonPath;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path from an entity over to-one relations to a stored value, resolved. A path that ends in the key of the last relation
 * is folded to that relation's foreign key where it has one, so that no join is needed. Two are equal when they start from
 * the same entity and read the same.
 */
public final class ColumnPath {

    private final EntityMetadata root;
    private final List<ToOneStep> joins;
    private final EntityMetadata end;
    private final MappedColumn column;
    private final String text;
    private final boolean inside;
    private final List<String> names;
    private final @Nullable ColumnPath holder;

    /** Made by the resolver: {@code end} is the entity that has the column, behind the joins. */
    public ColumnPath(EntityMetadata root, List<ToOneStep> joins, EntityMetadata end, MappedColumn column) {
        this.root = root;
        this.joins = List.copyOf(joins);
        this.end = end;
        this.column = column;
        this.text = ToOneStep.textOf(joins, column.path());
        this.inside = column.document() != null;
        this.names = List.of();
        this.holder = null;
    }

    private ColumnPath(ColumnPath array, MappedColumn column) {
        this.root = array.root;
        this.joins = List.of();
        this.end = array.end;
        this.column = column;
        this.text = array.text + (column.path().isEmpty() ? "[]" : "." + column.path());
        this.inside = true;
        this.names = List.of();
        this.holder = null;
    }

    private ColumnPath(ColumnPath from, boolean element, List<String> names, ValueType type) {
        this.root = from.root;
        this.joins = element ? List.of() : from.joins;
        this.end = from.end;
        this.names = List.copyOf(names);
        this.holder = element ? null : from;
        String below = JsonPath.text(names);
        this.text = from.text + (element ? "[]" : "") + (names.isEmpty() ? "" : "." + below);
        String start = element ? "" : from.column.path();
        String name = element ? "" : from.column.name();
        this.column = MappedColumn.open(from.column, joined(start, below), joined(name, String.join(".", names)), type);
        this.inside = true;
    }

    private static String joined(String start, String below) {
        return start.isEmpty() || below.isEmpty() ? start + below : start + "." + below;
    }

    /** What is in the document here, by names of which the mapping knows nothing; of no names, all of it. */
    public ColumnPath inDocument(List<String> below, ValueType type) {
        return new ColumnPath(this, false, below, type);
    }

    /** What is in the elements of the array here, of which the mapping knows nothing; of no names, the element itself. */
    public ColumnPath inOpenElement(List<String> below, ValueType type) {
        return new ColumnPath(this, true, below, type);
    }

    /** Whether it is in a document of which the mapping does not know the inside, and so no type: its column is a stand-in for that. */
    public boolean isOpen() {
        return column.isOpen();
    }

    /** The names in a document of which the mapping does not know the inside, from the document or the element on; empty for all else. */
    public List<String> names() {
        return names;
    }

    /** The document of which the mapping does not know the inside; null in elements of its arrays, which start anew. */
    public @Nullable ColumnPath holder() {
        return holder;
    }

    /** A value of the elements of this path's array. */
    public ColumnPath inElement(MappedColumn value) {
        return new ColumnPath(this, value);
    }

    /** A column of the entity itself. */
    public static ColumnPath of(EntityMetadata root, MappedColumn column) {
        return new ColumnPath(root, List.of(), root, column);
    }

    /** The entity that the path starts from. */
    public EntityMetadata root() {
        return root;
    }

    /** The relations to join, in order; empty for a column of the entity itself, and for a value of elements, which starts from them. */
    public List<ToOneStep> joins() {
        return joins;
    }

    /** The entity that has the column. */
    public EntityMetadata end() {
        return end;
    }

    /** The stored value; in elements of an array, one of theirs. */
    public MappedColumn column() {
        return column;
    }

    /** Whether it is inside of an embedded object or an element, and not a column. */
    public boolean isInside() {
        return inside;
    }

    /** Whether it is an element that is a plain value itself, and not a value in one. */
    public boolean isElement() {
        return column.path().isEmpty();
    }

    private Storage storage() {
        return column.type().storage();
    }

    /** {@code Book.author.name}, for messages. */
    public String describe() {
        KeyTextProperty shown = column == end.key() && end.keyFields() != null ? end.keyText() : null;
        return root.name() + "." + (shown == null ? text : ToOneStep.textOf(joins, shown.name()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnPath that
                && root == that.root
                && text.equals(that.text)
                && (!isOpen() || storage() == that.storage());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
