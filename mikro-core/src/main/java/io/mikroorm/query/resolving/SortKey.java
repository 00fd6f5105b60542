// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.ValueType;
import java.util.List;

/**
 * A single value that rows are sorted by.
 *
 * @param path the path to it, as it may stand in a condition or an order
 * @param steps the relations on the way, all of them
 * @param column the value, in the entity behind the relations
 * @param descending from the greatest to the least
 * @param nulls where rows without a value go
 */
public record SortKey(String path, List<ToOneStep> steps, MappedColumn column, boolean descending, Order.Nulls nulls) {

    /** Takes a copy. */
    public SortKey {
        steps = List.copyOf(steps);
    }

    /** How the value is stored. */
    public ValueType type() {
        return column.type();
    }

    /** Whether there may be rows without a value. */
    public boolean isNullable() {
        boolean required = column.isRequired() && !column.nullable();
        for (ToOneStep step : steps) {
            required &= step.property().isOwner() && !step.property().nullable();
        }
        return !required;
    }

    /** The path of the relations whose targets must be loaded for the value to be known; empty where a foreign key has it, or there are none. */
    public String related() {
        int last = steps.size() - 1;
        if (last < 0) {
            return "";
        }
        String all = path.substring(0, path.length() - column.path().length() - 1);
        EntityMetadata target = steps.get(last).target();
        if (target.keyFields() != null || !column.path().equals(target.key().path())) {
            return all;
        }
        int own = steps.get(last).path().length();
        return last == 0 ? "" : all.substring(0, all.length() - own - 1);
    }

    /** The same order as it is written. */
    public Order<?> order() {
        return new Order<>(path, descending, nulls);
    }

    /** The opposite order. */
    public Order<?> reversed() {
        Order.Nulls others =
                switch (nulls) {
                    case DEFAULT -> Order.Nulls.DEFAULT;
                    case FIRST -> Order.Nulls.LAST;
                    case LAST -> Order.Nulls.FIRST;
                };
        return new Order<>(path, !descending, others);
    }
}
