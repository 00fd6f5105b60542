// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query without its values: the key under which its plan is kept.
 *
 * @param entity what is asked for
 * @param where the condition
 * @param populate what is loaded with it; of this the statement itself carries out {@code joined} only
 * @param orderBy the order; empty for none
 * @param limited whether there is a limit
 * @param skipping whether there is an offset
 * @param membersOf when not null, the members of this to-many are asked for, for the owners whose keys are in the slots that
 *     {@link FindQuery#ownerSlot()} says; each row then also carries the key of its owner
 * @param ownerCount the number of their slots; 0 without {@code membersOf}, and {@link ListForm#WHOLE} for a list in one slot
 * @param lock how the rows of {@code entity} are locked, pessimistically; null for not at all
 * @param columns when not empty, a row has these values in this order and no entities; behind them are only the keys of the members that
 *     {@code populate} selects, where the store keeps them with the owner
 * @param indexes by which the rows of {@code entity} are looked for, named as in the store; empty where it chooses
 * @param collation the rules by which texts sort, named as in the store; null for its own
 * @param source the words of the query whose rows are those of {@code entity}, where it is asked for each time; null for what the mapping says
 */
public record FindShape(
        EntityMetadata entity,
        Predicate where,
        PopulateTree populate,
        List<ResolvedOrder> orderBy,
        boolean limited,
        boolean skipping,
        @Nullable ToManyProperty membersOf,
        int ownerCount,
        @Nullable LockMode lock,
        List<ColumnPath> columns,
        List<String> indexes,
        @Nullable String collation,
        QueryFragment.@Nullable Template source) {

    /** A query for entities by a condition, in no order and without a window. */
    public static FindShape of(EntityMetadata entity, Predicate where, PopulateTree populate) {
        return new FindShape(
                entity, where, populate, List.of(), false, false, null, 0, null, List.of(), List.of(), null, null);
    }

    /** The same query with the rows locked like this, or not. */
    public FindShape withLock(@Nullable LockMode mode) {
        return with(where, orderBy, mode, columns);
    }

    /** The same query in an order. */
    public FindShape withOrder(List<ResolvedOrder> order) {
        return order.isEmpty() ? this : with(where, order, lock, columns);
    }

    /** The same query with another condition. */
    public FindShape withWhere(Predicate condition) {
        return condition == where ? this : with(condition, orderBy, lock, columns);
    }

    /** The same query for these values of each entity, and no entities. */
    public FindShape withColumns(List<ColumnPath> values) {
        return with(where, orderBy, lock, values);
    }

    /** The same query with texts sorted by these rules. */
    public FindShape withCollation(@Nullable String name) {
        return name == null ? this : with(name, source);
    }

    /** The same query with other things loaded. */
    public FindShape withPopulate(PopulateTree tree) {
        return new FindShape(
                entity,
                where,
                tree,
                orderBy,
                limited,
                skipping,
                membersOf,
                ownerCount,
                lock,
                columns,
                indexes,
                collation,
                source);
    }

    /** The same query over the rows of another one. */
    public FindShape withSource(QueryFragment.Template words) {
        return with(collation, words);
    }

    private FindShape with(
            Predicate condition, List<ResolvedOrder> order, @Nullable LockMode mode, List<ColumnPath> values) {
        return new FindShape(
                entity,
                condition,
                populate,
                order,
                limited,
                skipping,
                membersOf,
                ownerCount,
                mode,
                values,
                indexes,
                collation,
                source);
    }

    private FindShape with(@Nullable String rules, QueryFragment.@Nullable Template words) {
        return new FindShape(
                entity,
                where,
                populate,
                orderBy,
                limited,
                skipping,
                membersOf,
                ownerCount,
                lock,
                columns,
                indexes,
                rules,
                words);
    }

    /** One part of the order. An order by a to-many takes the least value of its members, or the greatest when descending. */
    public record ResolvedOrder(
            @Nullable CollectionPath through, ColumnPath path, boolean descending, Order.Nulls nulls) {}
}
