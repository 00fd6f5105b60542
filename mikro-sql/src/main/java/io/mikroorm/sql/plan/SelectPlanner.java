// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.Lock;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.TableRef;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans queries. Limit and offset always count entities of the class that is asked for: where joined collections multiply
 * rows, a derived table chooses the entities first. A window gets a total order, by the key if by nothing else.
 */
public final class SelectPlanner {

    private static final String WINDOW_KEY = "root_key";

    private final MetadataStorage metadata;
    private final FindShape shape;
    private final AliasAllocator aliases;
    private final SlotTypes types;

    private SelectPlanner(MetadataStorage metadata, FindShape shape, ElementTypes elements) {
        this.metadata = metadata;
        this.shape = shape;
        this.types = new SlotTypes(elements);
        this.aliases = new AliasAllocator(elements);
    }

    /** The statement for a query, and how its rows are read. */
    public static SelectPlan plan(MetadataStorage metadata, FindShape shape, ElementTypes elements) {
        SelectPlanner planner = new SelectPlanner(metadata, shape, elements);
        if (!shape.columns().isEmpty()) {
            return planner.values();
        }
        ToManyProperty membersOf = shape.membersOf();
        return membersOf == null ? planner.entities() : planner.members(membersOf);
    }

    /** Whether a query sorts by a text: only then does a collation mean something. */
    public static boolean sortsByText(FindShape shape) {
        return OrderPlanner.sortsByText(shape);
    }

    private SelectPlan entities() {
        JoinPlanner tables = JoinPlanner.from(aliases, shape);
        RowPlanner row = new RowPlanner(metadata, tables, types);
        RowLayout layout = new RowLayout(row.plan(tables.root(), null, shape.populate()), -1);
        if (row.isMultiplying() && isWindow()) {
            return windowed(tables, row, layout);
        }
        Condition where = new ConditionPlanner(types).where(tables, shape.where());
        List<OrderItem> orders = OrderPlanner.plan(tables, shape, types);
        if (row.isMultiplying() || isWindow()) {
            addKey(orders, tables.root());
        }
        orders.addAll(row.memberOrders());
        Limit limit = limit();
        Lock lock = LockPlanner.plan(shape.lock(), tables); // may join what is locked
        Select select = select(tables.table(shape.indexes()), tables, row.items())
                .withWhere(where)
                .withOrderBy(orders)
                .withLimit(limit)
                .withLock(lock);
        return plan(select, layout, row);
    }

    private SelectPlan values() {
        JoinPlanner tables = JoinPlanner.from(aliases, shape);
        RowPlanner row = new RowPlanner(metadata, tables, types);
        for (ColumnPath path : shape.columns()) {
            Columns columns = tables.columns(path);
            ValueType type = path.column().type();
            row.add(type.isExpressed() ? new Columns(List.of(TypeWords.read(type, columns.first()))) : columns);
        }
        Condition where = new ConditionPlanner(types).where(tables, shape.where());
        List<OrderItem> orders = OrderPlanner.plan(tables, shape, types);
        if (isWindow()) {
            addKey(orders, tables.root());
        }
        Limit limit = limit();
        Select select = select(tables.table(shape.indexes()), tables, row.items())
                .withWhere(where)
                .withOrderBy(orders)
                .withLimit(limit);
        return plan(select, new RowLayout(new RowLayout.Node(shape.entity(), 0, null, List.of()), -1), row);
    }

    /** The window is chosen by an inner select of keys; the outer one joins what belongs to them, in the same order. */
    private SelectPlan windowed(JoinPlanner tables, RowPlanner row, RowLayout layout) {
        JoinPlanner inner = JoinPlanner.from(aliases, shape);
        Condition where = new ConditionPlanner(types).where(inner, shape.where());
        List<OrderItem> innerOrders = OrderPlanner.plan(inner, shape, types);
        addKey(innerOrders, inner.root());
        Columns key = inner.root().key();
        List<String> names = windowKey(key);
        Select window = select(inner.table(shape.indexes()), inner, named(key, names))
                .withWhere(where)
                .withOrderBy(innerOrders)
                .withLimit(limit());
        String alias = aliases.next("window");
        List<OrderItem> orders = OrderPlanner.plan(tables, shape, types);
        addKey(orders, tables.root());
        orders.addAll(row.memberOrders());
        List<Join> joins = new ArrayList<>();
        joins.add(Join.inner(tables.table(), tables.root().key().equal(Columns.of(alias, names))));
        joins.addAll(tables.joins());
        Select select = Select.from(new DerivedTable(window, alias))
                .withItems(row.items())
                .withJoins(joins)
                .withOrderBy(orders);
        return plan(select, layout, row);
    }

    static List<String> windowKey(Columns key) {
        List<String> names = new ArrayList<>(key.all().size());
        for (int part = 0; part < key.all().size(); part++) {
            names.add(part == 0 ? WINDOW_KEY : WINDOW_KEY + part);
        }
        return names;
    }

    static List<SelectItem> named(Columns columns, List<String> names) {
        List<SelectItem> items = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            items.add(new SelectItem(columns.all().get(i), names.get(i)));
        }
        return items;
    }

    private SelectPlan members(ToManyProperty relation) {
        Members members = Members.of(relation, shape.entity(), aliases);
        JoinPlanner tables = members.tables();
        Anchor root = tables.root();
        RowPlanner row = new RowPlanner(metadata, tables, types);
        RowLayout.Node node = row.plan(root, null, shape.populate());
        MappedColumn foreignKey = members.foreignKey();
        Columns ownerKey = members.ownerKey(metadata);
        MappedColumn open = foreignKey != null && foreignKey.leadsToSeveral() ? foreignKey : null;
        MappedColumn named = open == null || open.relation().targetKey() != null ? null : open;
        int ownerColumn = foreignKey != null && open == null
                ? placeOf(foreignKey, node)
                : row.add(named == null ? ownerKey : ownerKey.behindFirst());
        Condition further = new ConditionPlanner(types).where(tables, shape.where());
        MappedColumn key = named == null ? metadata.get(relation.owner()).key() : named;
        Condition owners = Members.and(members.kind(), owners(ownerKey, key));
        List<OrderItem> orders = new ArrayList<>(members.inPlace());
        orders.addAll(OrderPlanner.plan(tables, shape, types));
        if (row.isMultiplying()) {
            addKey(orders, root);
            orders.addAll(ownerKey.ascending());
            orders.addAll(row.memberOrders());
        }
        Select select = select(members.from(), tables, row.items())
                .withWhere(further == null ? owners : Condition.and(List.of(owners, further)))
                .withOrderBy(orders)
                .withLimit(limit());
        return plan(select, new RowLayout(node, ownerColumn), row);
    }

    private static int placeOf(MappedColumn column, RowLayout.Node root) {
        int[] places = root.gaps().places();
        return places == null ? column.index() : places[column.index()];
    }

    private Condition owners(Columns ownerKey, MappedColumn key) {
        if (shape.ownerCount() == ListForm.WHOLE) {
            return types.inArray(ownerKey, key, types.add(key.type()), false);
        }
        if (shape.ownerCount() == 1) {
            return ownerKey.equal(types.add(key.type()));
        }
        List<Expression> keys = new ArrayList<>(shape.ownerCount());
        for (int i = 0; i < shape.ownerCount(); i++) {
            keys.add(ownerKey.param(types.add(key.type())));
        }
        return new Condition.In(ownerKey.value(), keys);
    }

    private static Select select(TableRef from, JoinPlanner tables, List<SelectItem> items) {
        return Select.from(from).withItems(items).withJoins(tables.joins());
    }

    private boolean isWindow() {
        return shape.limited() || shape.skipping();
    }

    private void addKey(List<OrderItem> orders, Anchor root) {
        if (!shape.entity().isVirtual() && !OrderPlanner.isTotal(shape)) {
            orders.addAll(root.key().ascending());
        }
    }

    private int limitSlot() {
        return shape.limited() ? types.size() - (shape.skipping() ? 2 : 1) : -1;
    }

    /** Limit and offset take the last slots; to be called when all others are taken. */
    private @Nullable Limit limit() {
        if (!isWindow()) {
            return null;
        }
        Param count = shape.limited() ? number() : null;
        return new Limit(count, shape.skipping() ? number() : null);
    }

    private Param number() {
        return new Param(types.add(SlotTypes.NUMBER));
    }

    private SelectPlan plan(Select select, RowLayout layout, RowPlanner row) {
        List<ValueType> slots = types.toList();
        int offsetSlot = shape.skipping() ? slots.size() - 1 : -1;
        return new SelectPlan(select, layout, slots, limitSlot(), offsetSlot, row.parts(), types.constants());
    }
}
