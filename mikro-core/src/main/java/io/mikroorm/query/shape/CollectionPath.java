// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path from an entity over to-one relations to a to-many relation, resolved. Two are equal when they start from the same
 * entity and read the same.
 */
public final class CollectionPath {

    private final EntityMetadata root;
    private final List<ToOneStep> joins;
    private final ToManyProperty property;
    private final EntityMetadata target;
    private final String text;

    /** Made by the resolver. */
    public CollectionPath(EntityMetadata root, List<ToOneStep> joins, ToManyProperty property, EntityMetadata target) {
        this.root = root;
        this.joins = List.copyOf(joins);
        this.property = property;
        this.target = target;
        this.text = ToOneStep.textOf(joins, property.name());
    }

    /** The relations to join before the to-many, in order. */
    public List<ToOneStep> joins() {
        return joins;
    }

    /** The entity that has the to-many: behind the joins. */
    public EntityMetadata owner() {
        return joins.isEmpty() ? root : joins.get(joins.size() - 1).target();
    }

    /** The to-many relation. */
    public ToManyProperty property() {
        return property;
    }

    /** The members' entity. */
    public EntityMetadata target() {
        return target;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CollectionPath that && root == that.root && text.equals(that.text);
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
