// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a row each entity stands. One per plan.
 *
 * @param root the entity that was asked for
 * @param ownerKey the column with the key of the owner, for a query of the members of a to-many; -1 otherwise
 * @param expected how many entities are likely to come
 */
public record RowLayout(Node root, int ownerKey, ExpectedRows expected) {

    /** A layout of rows of which nothing is known yet. */
    public RowLayout(Node root, int ownerKey) {
        this(root, ownerKey, new ExpectedRows());
    }

    /**
     * One entity of a row.
     *
     * @param entity what it is
     * @param offset the first of its columns
     * @param relation the {@code ToOneProperty} or {@code ToManyProperty} of the parent that leads to it; null for the root
     * @param children the entities joined to it. A joined entity is absent where its key is null
     * @param memberKeys the columns with the keys of its members, of relations that the query loads by statements of their own and
     *     whose links the store keeps with the owner; empty in a store that has pivot tables
     * @param gaps what the rows leave out of it
     */
    public record Node(
            EntityMetadata entity,
            int offset,
            @Nullable Property relation,
            List<Node> children,
            List<MemberKeys> memberKeys,
            RowGaps gaps) {

        /** One whose rows say nothing of members. */
        public Node(EntityMetadata entity, int offset, @Nullable Property relation, List<Node> children) {
            this(entity, offset, relation, children, List.of(), RowGaps.NONE);
        }

        /** The column of its key. */
        public int keyColumn() {
            int place = entity.key().index();
            return offset + (gaps.places() == null ? place : gaps.places()[place]);
        }
    }

    /**
     * A column from which {@link io.mikroorm.row.Row#getKeys} reads the keys of an entity's members.
     *
     * @param relation a many-to-many, seen from its owner
     */
    public record MemberKeys(ToManyProperty relation, int column) {}
}
