// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
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

    /** Made by the resolver: {@code end} is the entity that has the column, behind the joins. */
    public ColumnPath(EntityMetadata root, List<ToOneStep> joins, EntityMetadata end, MappedColumn column) {
        this.root = root;
        this.joins = List.copyOf(joins);
        this.end = end;
        this.column = column;
        this.text = ToOneStep.textOf(joins, column.path());
        this.inside = column.document() != null;
    }

    private ColumnPath(ColumnPath array, MappedColumn column) {
        this.root = array.root;
        this.joins = List.of();
        this.end = array.end;
        this.column = column;
        this.text = array.text + (column.path().isEmpty() ? "[]" : "." + column.path());
        this.inside = true;
    }

    /** A value of the elements of this path's array. */
    ColumnPath inElement(MappedColumn value) {
        return new ColumnPath(this, value);
    }

    /** A column of the entity itself. */
    static ColumnPath of(EntityMetadata root, MappedColumn column) {
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

    /** {@code Book.author.name}, for messages. */
    String describe() {
        KeyTextProperty shown = column == end.key() && end.keyFields() != null ? end.keyText() : null;
        return root.name() + "." + (shown == null ? text : ToOneStep.textOf(joins, shown.name()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnPath that && root == that.root && text.equals(that.text);
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
