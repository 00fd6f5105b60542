// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.Sort;
import java.util.ArrayList;
import java.util.List;

/** The orders of a query that was built where its rows are grouped by the first entity: by the least of a group, or by the greatest. */
final class OrdersOfGroups {

    private final SelectShape shape;
    private final BuiltLevel level;
    private final BuiltValues values;

    OrdersOfGroups(SelectShape shape, BuiltLevel level, BuiltValues values) {
        this.shape = shape;
        this.level = level;
        this.values = values;
    }

    List<OrderItem> orders() {
        List<OrderItem> orders = new ArrayList<>();
        for (Sort sort : shape.orderBy()) {
            boolean own = sort instanceof Sort.OfPath path
                    && path.alias().equals(shape.from().alias());
            for (OrderItem item : values.sorts(level.tables(), List.of(sort))) {
                orders.add(own ? item : ofGroup(item));
            }
        }
        return orders;
    }

    private static OrderItem ofGroup(OrderItem item) {
        String function = item.direction() == OrderItem.Direction.DESC ? "max" : "min";
        return new OrderItem(FunctionCall.of(function, item.value()), item.direction(), item.nulls(), item.collation());
    }

    /** The columns among them, by which is grouped as well: they are the same in all rows of a group. */
    static List<Expression> columns(List<OrderItem> orders) {
        List<Expression> columns = new ArrayList<>();
        for (OrderItem item : orders) {
            if (item.value() instanceof Column column) {
                columns.add(column);
            }
        }
        return columns;
    }
}
