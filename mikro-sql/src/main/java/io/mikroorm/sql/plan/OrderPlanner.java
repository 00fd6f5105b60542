// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.FindShape.ResolvedOrder;
import io.mikroorm.query.Order;
import io.mikroorm.query.ToManyPath;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import java.util.ArrayList;
import java.util.List;

/** Turns orders into sort keys. An order through a to-many relation sorts by the least of its members, or the greatest. */
final class OrderPlanner {

    private OrderPlanner() {}

    static List<OrderItem> plan(JoinPlanner tables, List<ResolvedOrder> orders) {
        List<OrderItem> items = new ArrayList<>(orders.size());
        for (ResolvedOrder order : orders) {
            items.add(item(value(tables, order), order));
        }
        return items;
    }

    /** The orders of the members behind a table that is joined already. */
    static List<OrderItem> plan(JoinPlanner tables, Anchor members, List<ResolvedOrder> orders) {
        List<OrderItem> items = new ArrayList<>(orders.size());
        for (ResolvedOrder order : orders) {
            ToManyPath through = order.through();
            if (through == null) {
                Anchor anchor = members;
                for (var step : order.path().joins()) {
                    anchor = tables.toOne(anchor, step);
                }
                items.add(item(anchor.column(order.path().column()), order));
            }
        }
        return items;
    }

    /** Whether these orders leave no two entities on the same place. */
    static boolean isTotal(EntityMetadata entity, List<ResolvedOrder> orders) {
        for (ResolvedOrder order : orders) {
            MappedColumn column = order.path().column();
            boolean own = order.through() == null && order.path().joins().isEmpty();
            if (own && (column == entity.key() || column.unique() && !column.nullable())) {
                return true;
            }
        }
        return false;
    }

    private static OrderItem item(Expression value, ResolvedOrder order) {
        OrderItem.Direction direction = order.descending() ? OrderItem.Direction.DESC : OrderItem.Direction.ASC;
        return new OrderItem(value, direction, nulls(order.nulls()));
    }

    private static OrderItem.Nulls nulls(Order.Nulls nulls) {
        return switch (nulls) {
            case DEFAULT -> OrderItem.Nulls.DEFAULT;
            case FIRST -> OrderItem.Nulls.FIRST;
            case LAST -> OrderItem.Nulls.LAST;
        };
    }

    private static Expression value(JoinPlanner tables, ResolvedOrder order) {
        ToManyPath through = order.through();
        if (through == null) {
            return tables.column(order.path());
        }
        Expression owner = tables.along(through.joins()).key();
        Members members = Members.of(through, tables.aliases());
        Expression value = members.tables().column(order.path());
        Condition ofOwner = Condition.equal(members.ownerKey(), owner);
        Select select = Select.from(members.from()).withJoins(members.tables().joins());
        return new ScalarSelect(
                hasLeast(order.path().column())
                        ? select.withValues(FunctionCall.of(order.descending() ? "max" : "min", value))
                                .withWhere(ofOwner)
                        : select.withValues(value)
                                .withWhere(Condition.and(List.of(ofOwner, new Condition.IsNull(value, true))))
                                .withOrderBy(List.of(order.descending() ? OrderItem.desc(value) : OrderItem.asc(value)))
                                .withLimit(new Limit(Literal.of(1), null)));
    }

    /** PostgreSQL sorts booleans, UUIDs and bytes, but has no {@code min} of them (of the last two since 18 or later). */
    private static boolean hasLeast(MappedColumn column) {
        return switch (column.type().storage()) {
            case BOOLEAN, UUID, BYTES -> false;
            default -> true;
        };
    }
}
