// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.query.Order;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;
import java.util.ArrayList;
import java.util.List;

/** One part of the order of a query that was built. */
public sealed interface Sort {

    /** What is sorted by that is no property. */
    static List<Value> values(List<Sort> sorts) {
        List<Value> values = new ArrayList<>();
        for (Sort sort : sorts) {
            if (sort instanceof OfValue of) {
                values.add(of.value());
            }
        }
        return values;
    }

    /** By a property of what has a name in the query. */
    record OfPath(String alias, ResolvedOrder order) implements Sort {}

    /** By a value. */
    record OfValue(Value value, boolean descending, Order.Nulls nulls) implements Sort {}
}
