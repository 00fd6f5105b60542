// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relations and lazy values to load with an entity, and how. Immutable.
 *
 * @param joined the relations that come with the same statement, in order; to-ones that cannot be referenced are among them
 * @param selected the relations that take a statement of their own, in order
 * @param lazies the lazy values that come with the entity, in the order of the mapping
 */
public record PopulateTree(List<Node> joined, List<Node> selected, List<MappedColumn> lazies) {

    /** Nothing. */
    public static final PopulateTree NONE = new PopulateTree(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PopulateTree {
        joined = List.copyOf(joined);
        selected = List.copyOf(selected);
        lazies = List.copyOf(lazies);
    }

    /** What rows leave out of an entity. */
    public List<MappedColumn> missing(EntityMetadata entity) {
        List<MappedColumn> all = entity.rowLazies();
        if (all.isEmpty() || lazies.isEmpty()) {
            return all;
        }
        List<MappedColumn> missing = new ArrayList<>(all);
        missing.removeAll(lazies);
        return List.copyOf(missing);
    }

    /** Whether nothing is loaded. */
    public boolean isEmpty() {
        return joined.isEmpty() && selected.isEmpty() && lazies.isEmpty();
    }

    /** Whether a collection is joined somewhere in it, so that there may be several rows for one entity. */
    public boolean hasToMany() {
        for (Node node : joined) {
            if (node.property() instanceof ToManyProperty || node.children().hasToMany()) {
                return true;
            }
        }
        return false;
    }

    /** Some relation in it that takes a statement of its own; null where all are joined. */
    @Nullable
    public Node firstSelected() {
        if (!selected.isEmpty()) {
            return selected.get(0);
        }
        for (Node node : joined) {
            Node inside = node.children().firstSelected();
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    /**
     * One relation of a tree.
     *
     * @param property a {@code ToOneProperty} or {@code ToManyProperty}
     * @param path where its entity has it: the property's name, or a path into an embeddable
     * @param target the entity that it leads to
     * @param orderBy the order of the members of a to-many; empty for none
     * @param children what is loaded with the target
     */
    public record Node(
            Property property,
            String path,
            EntityMetadata target,
            List<FindShape.ResolvedOrder> orderBy,
            PopulateTree children) {

        /** Copies the list. */
        public Node {
            orderBy = List.copyOf(orderBy);
        }

        /** Whether two nodes load the same: the same relation, and the same below it. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node that
                    && target == that.target
                    && path.equals(that.path)
                    && children.equals(that.children);
        }

        @Override
        public int hashCode() {
            return path.hashCode() * 31 + children.hashCode();
        }
    }
}
