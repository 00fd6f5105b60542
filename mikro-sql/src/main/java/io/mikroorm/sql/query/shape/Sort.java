// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.query.Order;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;

/** One part of the order of a query that was built. */
public sealed interface Sort {

    /** By a property of what has a name in the query. */
    record OfPath(String alias, ResolvedOrder order) implements Sort {}

    /** By a value. */
    record OfValue(Value value, boolean descending, Order.Nulls nulls) implements Sort {}
}
