// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns orders into sort keys. An order through a to-many relation sorts by the least of its members, or the greatest. */
final class OrderPlanner {

    private OrderPlanner() {}

    /** The orders of a query. */
    static List<OrderItem> plan(JoinPlanner tables, FindShape shape, SlotTypes types) {
        List<OrderItem> items = new ArrayList<>(shape.orderBy().size());
        for (ResolvedOrder order : shape.orderBy()) {
            String collation = isText(order.path().column()) ? shape.collation() : null;
            for (Expression value : values(tables, order, collation, types)) {
                items.add(item(value, order, collation));
            }
        }
        return items;
    }

    /** One order of what has a name in a statement. */
    static List<OrderItem> plan(JoinPlanner tables, ResolvedOrder order, SlotTypes types) {
        List<OrderItem> items = new ArrayList<>(1);
        for (Expression value : values(tables, order, null, types)) {
            items.add(item(value, order, null));
        }
        return items;
    }

    private static boolean isText(MappedColumn column) {
        ValueType type = column.type();
        return column.customOrder().isEmpty()
                && !type.isEnum()
                && (type.storage() == Storage.STRING || type.storage() == Storage.CHAR);
    }

    /** Whether a query sorts by a text: then its collation means something. */
    static boolean sortsByText(FindShape shape) {
        boolean any = false;
        for (ResolvedOrder order : shape.orderBy()) {
            any |= isText(order.path().column());
        }
        return any;
    }

    /** The orders of the members behind a table that is joined already. */
    static List<OrderItem> plan(JoinPlanner tables, Anchor members, List<ResolvedOrder> orders, SlotTypes types) {
        List<OrderItem> items = new ArrayList<>(orders.size());
        for (ResolvedOrder order : orders) {
            CollectionPath through = order.through();
            if (through == null) {
                Anchor anchor = members;
                for (var step : order.path().joins()) {
                    anchor = tables.toOne(anchor, step);
                }
                for (Expression value : values(tables, anchor, order.path(), types)) {
                    items.add(item(value, order, null));
                }
            }
        }
        return items;
    }

    private static List<? extends Expression> values(
            JoinPlanner tables, Anchor anchor, ColumnPath path, SlotTypes types) {
        if (path.isOpen()) {
            return new OpenConditions(types).sorted(Ground.of(tables), anchor, path);
        }
        return path.isInside()
                ? List.of(types.documents().value(anchor, path.column(), DocumentPlanner.Use.SORT))
                : sorted(anchor.columns(path.column()), path.column(), types);
    }

    /** Whether these orders leave no two entities on the same place. */
    static boolean isTotal(FindShape shape) {
        for (ResolvedOrder order : shape.orderBy()) {
            MappedColumn column = order.path().column();
            boolean own = order.through() == null && order.path().joins().isEmpty();
            boolean exact =
                    shape.collation() == null || !isText(column); // to other rules, different texts may be the same
            boolean once = column == shape.entity().key() || isUniqueIn(shape.entity(), column);
            if (own && exact && once && column.customOrder().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a class below adds has no value in the rows of others. */
    private static boolean isUniqueIn(EntityMetadata entity, MappedColumn column) {
        return column.unique() && !column.nullable() && entity.column(column.path()) == column;
    }

    private static OrderItem item(Expression value, ResolvedOrder order, @Nullable String collation) {
        return new OrderItem(value, direction(order), nulls(order.nulls()), collation);
    }

    static OrderItem.Nulls nulls(Order.Nulls nulls) {
        return switch (nulls) {
            case DEFAULT -> OrderItem.Nulls.DEFAULT;
            case FIRST -> OrderItem.Nulls.FIRST;
            case LAST -> OrderItem.Nulls.LAST;
        };
    }

    private static List<? extends Expression> values(
            JoinPlanner tables, ResolvedOrder order, @Nullable String collation, SlotTypes types) {
        CollectionPath through = order.through();
        if (through == null) {
            return values(tables, order, types);
        }
        int width = order.path().isOpen()
                ? OpenConditions.SORT_KEYS
                : order.path().isInside() ? 1 : order.path().column().names().size();
        List<Expression> values = new ArrayList<>(width);
        for (int part = 0; part < width; part++) {
            values.add(ofMembers(tables, order, collation, part, types));
        }
        return values;
    }

    private static List<? extends Expression> values(JoinPlanner tables, ResolvedOrder order, SlotTypes types) {
        if (order.path().isOpen()) {
            return new OpenConditions(types).sorted(Ground.of(tables), order.path());
        }
        return order.path().isInside()
                ? List.of(types.documents().value(tables, order.path(), DocumentPlanner.Use.SORT))
                : sorted(tables.columns(order.path()), order.path().column(), types);
    }

    /** What is sorted by: of a column with an order of its own, the place of its value there; behind all of these, others; null stays null. */
    private static List<? extends Expression> sorted(Columns columns, MappedColumn column, SlotTypes types) {
        List<Object> order = column.customOrder();
        if (order.isEmpty()) {
            return columns.all();
        }
        Expression value = columns.first();
        List<Case.When> places = new ArrayList<>(order.size() + 1);
        for (Object each : order) {
            Condition same = Condition.equal(value, types.constant(column.type(), each));
            places.add(new Case.When(same, Literal.of(places.size())));
        }
        places.add(new Case.When(new Condition.IsNull(value, true), Literal.of(places.size())));
        return List.of(new Case(places, null));
    }

    /** The least value of the members, or the greatest; of a key of several parts, one part of it. */
    private static Expression ofMembers(
            JoinPlanner tables, ResolvedOrder order, @Nullable String collation, int part, SlotTypes types) {
        CollectionPath through = Objects.requireNonNull(order.through(), "through");
        Anchor owner = tables.along(through.joins());
        Members members = Members.of(through, tables.aliases());
        List<? extends Expression> columns = values(members.tables(), order, types);
        Expression value = columns.get(part);
        Condition ofOwner = members.of(owner);
        Select select = Select.from(members.from()).withJoins(members.tables().joins());
        if (collation == null
                && columns.size() == 1
                && (hasLeast(order.path().column())
                        || !order.path().column().customOrder().isEmpty())) {
            return new ScalarSelect(select.withValues(FunctionCall.of(order.descending() ? "max" : "min", value))
                    .withWhere(ofOwner));
        }
        List<OrderItem> sorted = new ArrayList<>();
        for (Expression column : columns) {
            sorted.add(new OrderItem(column, direction(order), OrderItem.Nulls.DEFAULT, collation));
        }
        return new ScalarSelect(select.withValues(value)
                .withWhere(Condition.and(List.of(ofOwner, new Condition.IsNull(columns.get(0), true))))
                .withOrderBy(sorted)
                .withLimit(new Limit(Literal.of(1), null)));
    }

    private static OrderItem.Direction direction(ResolvedOrder order) {
        return order.descending() ? OrderItem.Direction.DESC : OrderItem.Direction.ASC;
    }

    /** PostgreSQL sorts booleans, UUIDs and bytes, but has no {@code min} of them (of the last two since 18 or later). */
    private static boolean hasLeast(MappedColumn column) {
        return switch (column.type().storage()) {
            case BOOLEAN, UUID, BYTES -> false;
            default -> true;
        };
    }
}
