// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queries for a many-to-many whose owners have the keys of their members, in a store that has no pivot tables. Thread-safe. */
public final class LinkQueries {

    private final Paths paths;
    private final OrderResolver orders;
    private final ListForm listForm;
    private final boolean inOwners;

    LinkQueries(Paths paths, OrderResolver orders, ListForm listForm, boolean inOwners) {
        this.paths = paths;
        this.orders = orders;
        this.listForm = listForm;
        this.inOwners = inOwners;
    }

    /** Whether the owners of a relation have the keys of its members. */
    public boolean areInOwner(ToManyProperty relation) {
        return relation.isOwner() && isInArrays(relation.pivot());
    }

    /**
     * Whether one may be linked several times, seen from either side: in an array of keys, that is up to who writes it, and rows of an entity may
     * have more in their key. Other pivot tables and references have each link once.
     */
    public boolean mayRepeat(ToManyProperty relation) {
        Pivot pivot = relation.pivot();
        return isInArrays(pivot) || pivot != null && pivot.entity() != null;
    }

    private boolean isInArrays(@Nullable Pivot pivot) {
        return inOwners && pivot != null && !pivot.named();
    }

    /**
     * The keys of the members of some owners, at least one, no more than a list may have: a query for values, the owner's key and behind it,
     * as the layout says, those of the members.
     */
    public FindQuery keys(EntityMetadata owner, ToManyProperty relation, List<?> ownerKeys) {
        PopulateTree.Node members =
                new PopulateTree.Node(relation, relation.name(), paths.target(relation), List.of(), PopulateTree.NONE);
        List<@Nullable Object> values = new ArrayList<>();
        int count = listForm.add(values, ownerKeys);
        FindShape shape = QueryResolver.keyShape(owner, new PopulateTree(List.of(), List.of(members), List.of()), count)
                .withColumns(List.of(ColumnPath.of(owner, owner.key())));
        values.addAll(OfClass.values(owner));
        return new FindQuery(shape, Collections.unmodifiableList(values), values.size(), -1, 0);
    }

    /** Members by their keys, at least one, in the order of the mapping. */
    public FindQuery members(ToManyProperty relation, List<?> keys, PopulateTree populate) {
        List<@Nullable Object> values = new ArrayList<>();
        int count = listForm.add(values, keys);
        EntityMetadata target = paths.target(relation);
        FindShape shape = QueryResolver.keyShape(target, populate, count).withOrder(orders.ofMembers(relation));
        values.addAll(OfClass.values(target));
        shape = shape.withWhere(ShownRows.and(relation, target, shape.where(), values));
        return new FindQuery(shape, Collections.unmodifiableList(values), values.size(), -1, 0);
    }
}
