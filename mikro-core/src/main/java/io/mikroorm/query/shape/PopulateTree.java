// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relations and lazy values to load with an entity, and how; and which of its other values, where not all are wanted. Immutable.
 *
 * @param joined the relations that come with the same statement, in order; to-ones that cannot be referenced are among them
 * @param selected the relations that take a statement of their own, in order
 * @param lazies the lazy values that come with the entity, in the order of the mapping
 * @param chosen where not all of the entity comes, what does: the numbers of the columns of its rows, behind {@link EntityMetadata#rowColumns()}
 *     those of {@link EntityMetadata#rowInverseToOnes()}, and lazy values among them; null for all but lazy values. Not to be changed
 */
public record PopulateTree(
        List<Node> joined,
        List<Node> selected,
        List<MappedColumn> lazies,
        @Nullable BitSet chosen) {

    /** Nothing but the entity. */
    public static final PopulateTree NONE = new PopulateTree(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PopulateTree {
        joined = List.copyOf(joined);
        selected = List.copyOf(selected);
        lazies = List.copyOf(lazies);
    }

    /** Some relations and lazy values, and all of the entity. */
    public PopulateTree(List<Node> joined, List<Node> selected, List<MappedColumn> lazies) {
        this(joined, selected, lazies, null);
    }

    /** Some columns of an entity alone. */
    public static PopulateTree of(BitSet chosen) {
        return new PopulateTree(List.of(), List.of(), List.of(), chosen);
    }

    /** The same with these columns of the entity; null for all but lazy values. */
    public PopulateTree choosing(@Nullable BitSet columns) {
        return new PopulateTree(joined, selected, lazies, columns);
    }

    /** Whether not all of the entity comes. */
    public boolean isPart() {
        return chosen != null;
    }

    /** Whether a column of an entity's rows, or the key of an inverse to-one behind these, comes. */
    public boolean has(int place) {
        return chosen == null || chosen.get(place);
    }

    /** What rows leave out of an entity. */
    public List<MappedColumn> missing(EntityMetadata entity) {
        if (chosen != null) {
            List<MappedColumn> missing = new ArrayList<>(entity.rowColumns());
            for (int i = chosen.previousSetBit(missing.size() - 1); i >= 0; i = chosen.previousSetBit(i - 1)) {
                missing.remove(i);
            }
            return List.copyOf(missing);
        }
        List<MappedColumn> all = entity.rowLazies();
        if (all.isEmpty() || lazies.isEmpty()) {
            return all;
        }
        List<MappedColumn> missing = new ArrayList<>(all);
        missing.removeAll(lazies);
        return List.copyOf(missing);
    }

    /** Whether nothing is loaded beside the entity, or its part. */
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
