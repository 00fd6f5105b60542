// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.List;

/** A path from an entity over to-one relations to a to-many relation, resolved. Two are equal when they start from the same entity and read the same. */
public final class ToManyPath {

    private final EntityMetadata root;
    private final List<ToOneProperty> joins;
    private final ToManyProperty property;
    private final String text;

    /** Made by the resolver. */
    public ToManyPath(EntityMetadata root, List<ToOneProperty> joins, ToManyProperty property) {
        this.root = root;
        this.joins = List.copyOf(joins);
        this.property = property;
        StringBuilder path = new StringBuilder();
        for (ToOneProperty join : joins) {
            path.append(join.name()).append('.');
        }
        this.text = path.append(property.name()).toString();
    }

    /** The relations to join before the to-many, in order. */
    public List<ToOneProperty> joins() {
        return joins;
    }

    /** The to-many relation. */
    public ToManyProperty property() {
        return property;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ToManyPath that && root == that.root && text.equals(that.text);
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
