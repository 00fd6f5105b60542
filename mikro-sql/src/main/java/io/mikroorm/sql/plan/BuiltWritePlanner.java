// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.SqlWords;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.plan.BuiltLevel.NamedTables;
import io.mikroorm.sql.plan.SelectPlan.Constant;
import io.mikroorm.sql.query.shape.AssignmentOrder;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.BuiltWrite.Assigned;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans writes that were built. A condition about the row alone stands in the statement as it is; of one that needs other tables, the keys are selected
 * first, in a table of their own. A value that needs other tables is selected for the row by its key. For one statement.
 */
public final class BuiltWritePlanner {

    private static final String VALUE = "v0";

    private final EntityMetadata entity;
    private final Habits habits;
    private final Set<String> names;
    private final BuiltSelectPlanner selects;

    private BuiltWritePlanner(MetadataStorage metadata, BuiltWrite write, ElementTypes elements, Habits habits) {
        this.entity = write.entity();
        this.habits = habits;
        this.names = GivenNames.of(write);
        this.selects = new BuiltSelectPlanner(metadata, names, elements);
    }

    /**
     * What a database does in its own way.
     *
     * @param simultaneous whether all expressions of an update see the row as it was
     * @param readsWritten whether queries inside of a write may read the table that is written
     * @param keepsScale whether columns of decimals round what is worked out to their digits
     * @param truncates whether it has a statement for all rows
     */
    public record Habits(boolean simultaneous, boolean readsWritten, boolean keepsScale, boolean truncates) {}

    /** A statement, the types of its values by slot, and values of the mapping. */
    public record WritePlan(Statement statement, List<ValueType> slotTypes, List<Constant> constants) {}

    /** The statement of a write. */
    public static WritePlan plan(MetadataStorage metadata, BuiltWrite write, ElementTypes elements, Habits habits) {
        BuiltWritePlanner planner = new BuiltWritePlanner(metadata, write, elements, habits);
        Statement statement = planner.statement(write);
        SlotTypes types = planner.selects.types;
        return new WritePlan(statement, types.toList(), types.constants());
    }

    private Statement statement(BuiltWrite write) {
        if (write instanceof BuiltWrite.Update update) {
            return update(update);
        }
        if (write instanceof BuiltWrite.Delete delete) {
            Condition where = where(delete.alias(), delete.where());
            return Delete.from(Tables.of(entity), where).withReturning(returning(delete.returning()));
        }
        if (write instanceof BuiltWrite.Truncate) {
            return habits.truncates ? new Delete.Truncation(Tables.of(entity)) : Delete.from(Tables.of(entity), null);
        }
        return new BuiltInsertPlanner(entity, this).plan(write);
    }

    BuiltSelectPlanner selects() {
        return selects;
    }

    Habits habits() {
        return habits;
    }

    static Returning returning(List<Item> items) {
        List<Expression> values = new ArrayList<>(items.size());
        for (Item item : items) {
            MappedColumn column = ((Value.Column) item.value()).path().column();
            values.add(TypeWords.read(column.type(), new Column(column.written().name())));
        }
        return new Returning(values);
    }

    private Statement update(BuiltWrite.Update write) {
        AssignmentOrder order = habits.simultaneous
                ? new AssignmentOrder(write.assigned(), Set.of())
                : AssignmentOrder.of(write.alias(), write.assigned(), null);
        List<Update.Assignment> assignments = new ArrayList<>();
        for (Assigned each : order.ordered()) {
            boolean late = order.late().contains(each);
            assign(assignments, each, () -> value(write.alias(), each, late));
        }
        if (write.counted() >= 0) {
            String name = entity.columns().get(write.counted()).name();
            assignments.add(new Update.Assignment(name, counted(new Column(null, name))));
        }
        Condition where = where(write.alias(), write.where());
        return Update.of(Tables.of(entity), assignments, where).withReturning(returning(write.returning()));
    }

    static Expression counted(Column version) {
        return new Arithmetic(Arithmetic.Operator.ADD, version, Literal.of(1));
    }

    /** Who plans an expression, if there is one. */
    interface Planned {

        Expression expression();
    }

    /** Sets a column, or those of a key of several parts, to a value in a slot or to an expression. */
    void assign(List<Update.Assignment> assignments, Assigned assigned, Planned planned) {
        MappedColumn column = entity.written(assigned.column());
        List<String> columns = column.names();
        for (int part = 0; part < columns.size(); part++) {
            Expression value = assigned.value() instanceof Value.Slot slot
                    ? param(column, slot.slot(), part)
                    : planned.expression();
            assignments.add(new Update.Assignment(columns.get(part), value));
        }
    }

    /** A value of a column, or a part of one, as it is written. */
    Expression param(MappedColumn column, int slot, int part) {
        selects.types.set(slot, column.type());
        return TypeWords.written(column.type(), new Param(slot, part));
    }

    /** The tables of a statement that writes the entity's, which goes by its own name. */
    NamedTables own(String alias) {
        NamedTables tables = new NamedTables(null);
        tables.add(alias, JoinPlanner.unnamed(selects.aliases, entity));
        return tables;
    }

    private Expression value(String alias, Assigned assigned, boolean late) {
        boolean queries = Value.hasQueries(assigned.value());
        boolean hidden = queries && (!habits.readsWritten || isTableNamed());
        if (!late && !hidden) {
            NamedTables row = own(alias);
            Expression value = written(row, assigned);
            if (row.of(alias).joins().isEmpty()) {
                return value;
            }
        }
        return byKey(alias, assigned);
    }

    /** Whether something else is called as the table, so that its columns would not be found. */
    private boolean isTableNamed() {
        return names.stream().anyMatch(name -> name.equalsIgnoreCase(entity.table()));
    }

    /** An expression that becomes what a column holds. */
    Expression written(NamedTables tables, Assigned assigned) {
        ValueType type = entity.columns().get(assigned.column()).type();
        Expression plain = selects.values.plan(tables, assigned.value());
        boolean decimal = type.storage() == Storage.DECIMAL || type.storage() == Storage.BIG_INTEGER;
        if (!decimal || assigned.value() instanceof Value.Column || assigned.value() instanceof Value.Brought) {
            return plain;
        }
        boolean rounds = !habits.keepsScale && type.limits().precision() > 0 && Value.isCalculated(assigned.value());
        Expression value = rounds
                ? new FunctionCall(
                        "round", List.of(plain, Literal.of(type.limits().scale())))
                : plain;
        return new SqlWords(List.of("", ""), List.of(value), type.storage());
    }

    /** The value, selected for the row that is written; hidden in a table of its own where no query may read the one that is written. */
    private Expression byKey(String alias, Assigned assigned) {
        JoinPlanner root = named(alias);
        NamedTables tables = new NamedTables(null);
        tables.add(alias, root);
        Expression value = written(tables, assigned);
        Condition same =
                root.root().key().equal(Columns.of(entity.table(), entity.key().names()));
        Select select = Select.from(root.table()).withJoins(root.joins()).withWhere(same);
        if (habits.readsWritten) {
            return new ScalarSelect(select.withValues(value));
        }
        String hidden = selects.aliases.next("value");
        Select distinct = select.withDistinct(true).withItems(List.of(new SelectItem(value, VALUE)));
        return new ScalarSelect(Select.from(new DerivedTable(distinct, hidden)).withValues(new Column(hidden, VALUE)));
    }

    /** The entity's tables under the name that the application has given, unless that is the table's own. */
    private JoinPlanner named(String alias) {
        AliasAllocator aliases = selects.aliases;
        String name = alias.equalsIgnoreCase(entity.table()) ? aliases.next(entity.table()) : alias;
        return JoinPlanner.named(aliases, entity, name, true);
    }

    private @Nullable Condition where(String alias, @Nullable Filter filter) {
        if (filter == null) {
            return null;
        }
        if (isOfRow(filter)) {
            NamedTables row = own(alias);
            Condition where = selects.filters().plan(row, filter);
            if (row.of(alias).joins().isEmpty()) {
                return where;
            }
        }
        return ofKeys(alias, filter);
    }

    private static boolean isOfRow(Filter filter) {
        return !Filter.hasQueries(filter) && hasOwnPredicates(filter);
    }

    private static boolean hasOwnPredicates(Filter filter) {
        boolean own = !(filter instanceof Filter.Of of) || WherePlanner.isOfRow(of.predicate());
        return own && filter.filters().stream().allMatch(BuiltWritePlanner::hasOwnPredicates);
    }

    /** Keys that are made distinct are worked out before a row is written, on all databases. */
    private Condition ofKeys(String alias, Filter filter) {
        JoinPlanner root = named(alias);
        NamedTables tables = new NamedTables(null);
        tables.add(alias, root);
        Condition where = selects.filters().plan(tables, filter);
        return WherePlanner.amongKeys(entity, root, where, selects.aliases);
    }
}
