// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.ast.Composition;
import io.mikroorm.sql.ast.Composition.Cte;
import io.mikroorm.sql.ast.Composition.Remarks;
import io.mikroorm.sql.ast.Composition.SetPart;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.plan.BuiltLevel.NamedTables;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.SelectShape.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans queries that were built. For one statement. */
public final class BuiltSelectPlanner {

    private static final String COUNTED = "counted";

    private final MetadataStorage metadata;
    final AliasAllocator aliases;
    final SlotTypes types;
    final BuiltValues values;
    private final BuiltFilters filters;

    private BuiltSelectPlanner(MetadataStorage metadata, SelectShape shape, ElementTypes elements) {
        this(metadata, GivenNames.of(shape), elements);
    }

    /** Plans queries in a statement in which some names are taken. */
    BuiltSelectPlanner(MetadataStorage metadata, Set<String> names, ElementTypes elements) {
        this.metadata = metadata;
        this.aliases = new AliasAllocator(elements, names);
        this.types = new SlotTypes(elements);
        this.values = new BuiltValues(types, this);
        this.filters = new BuiltFilters(types, values, this);
    }

    /** What a query is for. */
    public enum Use {
        /** Its rows are read. */
        READ,
        /** What it finds is counted, whatever its window. */
        COUNTED,
        /** Its rows are those of a table in other words, as they are stored. */
        INSIDE
    }

    /** The statement for a query, and how its rows are read. */
    public static SelectPlan plan(MetadataStorage metadata, SelectShape shape, Use use, ElementTypes elements) {
        BuiltSelectPlanner planner = new BuiltSelectPlanner(metadata, shape, elements);
        if (use == Use.COUNTED) {
            Composition before = new Composition(planner.before(shape), List.of(), List.of(), remarks(shape));
            return planner.plan(planner.counted(shape).with(before), null, null);
        }
        return shape.items().isEmpty() ? planner.entities(shape) : planner.rows(shape, use == Use.READ);
    }

    BuiltFilters filters() {
        return filters;
    }

    private SelectPlan rows(SelectShape shape, boolean read) {
        return plan(select(shape, null, read), null, null);
    }

    /** A query in another one. */
    Select inner(SelectShape shape, @Nullable NamedTables around) {
        return select(shape, around, false);
    }

    /** A query of which only the rows are asked for. */
    Select existing(SelectShape shape, NamedTables around) {
        if (!shape.composed().sets().isEmpty()) {
            return inner(shape, around);
        }
        BuiltLevel level = new BuiltLevel(shape, aliases, around, filters);
        NamedTables tables = level.tables();
        Select select = Select.from(level.root().table())
                .withWhere(filters.orNull(tables, shape.where()))
                .withGroupBy(values.all(tables, shape.groupBy()))
                .withHaving(filters.orNull(tables, shape.having()));
        return select.withJoins(level.joins()).with(composition(shape, tables));
    }

    /** Only what an application reads is as its type reads it; inside of a statement it stays as it is stored. */
    private Select select(SelectShape shape, @Nullable NamedTables around, boolean read) {
        BuiltLevel level = new BuiltLevel(shape, aliases, around, filters);
        NamedTables tables = level.tables();
        List<SelectItem> items = new ArrayList<>(shape.items().size());
        for (Item item : shape.items()) {
            Expression value = values.selected(tables, item.value());
            Expression whole = read ? TypeWords.read(item.value().type(), value) : value;
            items.add(new SelectItem(whole, item.shown() ? item.name() : null));
        }
        if (items.isEmpty()) {
            items.add(new SelectItem(level.root().root().key().first()));
        }
        return finished(shape, level, items, values.sorts(tables, shape.orderBy()), shape.window());
    }

    private Select finished(
            SelectShape shape, BuiltLevel level, List<SelectItem> items, List<OrderItem> orders, Window window) {
        NamedTables tables = level.tables();
        Select select = Select.from(level.root().table())
                .withDistinct(shape.form().distinct())
                .withItems(items)
                .withWhere(filters.orNull(tables, shape.where()))
                .withGroupBy(values.all(tables, shape.groupBy()))
                .withHaving(filters.orNull(tables, shape.having()))
                .withOrderBy(orders)
                .withLimit(limit(window));
        var lock = LockPlanner.plan(
                shape.form().lock(), level.root(), !shape.joins().isEmpty());
        return select.withLock(lock).withJoins(level.joins()).with(composition(shape, tables));
    }

    private Composition composition(SelectShape shape, NamedTables tables) {
        Composed composed = shape.composed();
        if (composed.equals(Composed.NONE)) {
            return new Composition(List.of(), List.of(), List.of(), remarks(shape));
        }
        List<SetPart> sets = new ArrayList<>(composed.sets().size());
        for (Composed.Part part : composed.sets()) {
            SetPart.Operator operator =
                    SetPart.Operator.valueOf(part.operation().name());
            sets.add(new SetPart(operator, select(part.select(), tables.around(), false)));
        }
        return new Composition(before(shape), values.all(tables, composed.distinctOn()), sets, remarks(shape));
    }

    private static Remarks remarks(SelectShape shape) {
        return new Remarks(shape.form().comment(), shape.form().hint());
    }

    private List<Cte> before(SelectShape shape) {
        List<Cte> before = new ArrayList<>(shape.composed().before().size());
        for (Composed.Named named : shape.composed().before()) {
            List<String> names = named.select().items().stream().map(Item::name).toList();
            before.add(new Cte(named.name(), names, select(named.select(), null, false), named.recursive()));
        }
        return before;
    }

    private SelectPlan entities(SelectShape shape) {
        BuiltLevel level = new BuiltLevel(shape, aliases, null, filters);
        NamedTables tables = level.tables();
        RowPlanner row = new RowPlanner(metadata, level.root(), types);
        RowLayout layout = new BuiltRow(shape, tables, row).layout();
        List<OrderItem> orders = values.sorts(tables, shape.orderBy());
        boolean windowed = isWindowOfEntities(shape);
        if (shape.groupBy().isEmpty() && (shape.window().isPart() || shape.isMultiplying())) {
            addKey(orders, level);
        }
        orders.addAll(row.memberOrders());
        Select select = finished(shape, level, row.items(), orders, windowed ? Window.ALL : shape.window());
        return plan(windowed ? in(windowOf(shape), select, level) : select, layout, row);
    }

    private static boolean isWindowOfEntities(SelectShape shape) {
        return shape.window().isPart()
                && shape.isMultiplying()
                && !shape.form().limitRows()
                && shape.groupBy().isEmpty();
    }

    private static void addKey(List<OrderItem> orders, BuiltLevel level) {
        for (OrderItem key : level.root().root().key().ascending()) {
            if (orders.stream().noneMatch(each -> each.value().equals(key.value()))) {
                orders.add(key);
            }
        }
    }

    /** The keys of the entities in the window, each once, in the order of the least of their rows, or of the greatest. */
    private DerivedTable windowOf(SelectShape shape) {
        BuiltLevel level = new BuiltLevel(shape, aliases, null, filters);
        Columns key = level.root().root().key();
        List<OrderItem> orders = new OrdersOfGroups(shape, level, values).orders();
        List<Expression> grouped = new ArrayList<>(key.all());
        for (Expression own : OrdersOfGroups.columns(orders)) {
            if (!grouped.contains(own)) {
                grouped.add(own);
            }
        }
        for (OrderItem item : key.ascending()) {
            if (orders.stream().noneMatch(each -> each.value().equals(item.value()))) {
                orders.add(item);
            }
        }
        Select select = Select.from(level.root().table())
                .withItems(SelectPlanner.named(key, SelectPlanner.windowKey(key)))
                .withWhere(filters.orNull(level.tables(), shape.where()))
                .withGroupBy(grouped)
                .withOrderBy(orders)
                .withLimit(limit(shape.window()));
        return new DerivedTable(select.withJoins(level.joins()), aliases.next("window"));
    }

    private Select in(DerivedTable window, Select select, BuiltLevel level) {
        Columns key = level.root().root().key();
        List<Join> joins = new ArrayList<>();
        joins.add(
                Join.inner(level.root().table(), key.equal(Columns.of(window.alias(), SelectPlanner.windowKey(key)))));
        joins.addAll(select.joins());
        return new Select(
                select.distinct(),
                select.items(),
                window,
                joins,
                select.where(),
                select.groupBy(),
                select.having(),
                select.orderBy(),
                null,
                select.lock(),
                select.composition());
    }

    private Select counted(SelectShape shape) {
        BuiltLevel level = new BuiltLevel(shape, aliases, null, filters);
        NamedTables tables = level.tables();
        Columns key = level.root().root().key();
        Condition where = filters.orNull(tables, shape.where());
        boolean grouped = !shape.groupBy().isEmpty() || shape.having() != null;
        boolean entities = shape.items().isEmpty();
        if (!shape.composed().sets().isEmpty() || !shape.composed().distinctOn().isEmpty()) {
            Select all = select(shape.alone(), null, false);
            return Select.from(new DerivedTable(all, aliases.next(COUNTED))).withValues(Count.all());
        }
        if (!grouped && !(entities ? shape.isMultiplying() : shape.form().distinct())) {
            return Select.from(level.root().table())
                    .withValues(Count.all())
                    .withWhere(where)
                    .withJoins(level.joins());
        }
        if (!grouped && entities && key.isSingle()) {
            return Select.from(level.root().table())
                    .withValues(Count.distinct(key.first()))
                    .withWhere(where)
                    .withJoins(level.joins());
        }
        List<SelectItem> items = counting(shape, level, grouped);
        Select inner = Select.from(level.root().table())
                .withDistinct(!grouped || shape.form().distinct())
                .withItems(items)
                .withWhere(where)
                .withGroupBy(values.all(tables, shape.groupBy()))
                .withHaving(filters.orNull(tables, shape.having()));
        return Select.from(new DerivedTable(inner.withJoins(level.joins()), aliases.next(COUNTED)))
                .withValues(Count.all());
    }

    private List<SelectItem> counting(SelectShape shape, BuiltLevel level, boolean grouped) {
        List<SelectItem> items = new ArrayList<>();
        if (grouped && !shape.form().distinct()) {
            items.add(new SelectItem(Literal.of(1), COUNTED));
        } else if (shape.items().isEmpty()) {
            for (Expression part : level.root().root().key().all()) {
                items.add(new SelectItem(part, COUNTED + items.size()));
            }
        } else {
            for (Item item : shape.items()) {
                items.add(new SelectItem(values.whole(level.tables(), item.value()), COUNTED + items.size()));
            }
        }
        return items;
    }

    private @Nullable Limit limit(Window window) {
        return window.isPart() ? new Limit(param(window.limit()), param(window.offset())) : null;
    }

    private @Nullable Param param(int slot) {
        if (slot < 0) {
            return null;
        }
        types.set(slot, SlotTypes.NUMBER);
        return new Param(slot);
    }

    private SelectPlan plan(Select select, @Nullable RowLayout layout, @Nullable RowPlanner row) {
        return new SelectPlan(
                select, layout, types.toList(), -1, -1, row == null ? null : row.parts(), types.constants());
    }
}
