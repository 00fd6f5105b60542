// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans writes of all rows of one table that fulfil a condition. One about the row alone stands in the statement as it is; of one that needs other tables, the keys are selected
 * first, in a table of their own, since some databases do not read what they write.
 */
public final class WherePlanner {

    private final FindShape shape;
    private final ElementTypes elements;
    private SlotTypes types;

    private WherePlanner(FindShape shape, ElementTypes elements) {
        this.shape = shape;
        this.elements = elements;
        this.types = new SlotTypes(elements);
    }

    /** A statement, and the types of the values of its condition by slot; those that are set have the slots from {@link SelectPlan#FIRST_GIVEN} on. */
    public record WherePlan(Statement statement, List<ValueType> slotTypes) {}

    /** Deletes rows. */
    public static WherePlan delete(FindShape shape, ElementTypes elements) {
        WherePlanner planner = new WherePlanner(shape, elements);
        Condition where = planner.where();
        return new WherePlan(Delete.from(Tables.of(shape.entity()), where), planner.types.toList());
    }

    /**
     * Sets columns of rows.
     *
     * @param columns the numbers of the columns
     * @param counted the number of the column that is counted up; -1 for none
     */
    public static WherePlan update(FindShape shape, int[] columns, int counted, ElementTypes elements) {
        WherePlanner planner = new WherePlanner(shape, elements);
        Condition where = planner.where();
        Update update = Update.of(Tables.of(shape.entity()), planner.assignments(columns, counted), where);
        return new WherePlan(update, planner.types.toList());
    }

    private List<Update.Assignment> assignments(int[] columns, int counted) {
        EntityMetadata entity = shape.entity();
        List<Update.Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            MappedColumn column = entity.written(columns[i]);
            int slot = SelectPlan.FIRST_GIVEN + i;
            for (int part = 0; part < column.names().size(); part++) {
                Expression value = TypeWords.written(column.type(), new Param(slot, part));
                assignments.add(new Update.Assignment(column.names().get(part), value));
            }
        }
        if (counted >= 0) {
            String name = entity.columns().get(counted).name();
            Column own = new Column(null, name);
            assignments.add(new Update.Assignment(name, new Arithmetic(Arithmetic.Operator.ADD, own, Literal.of(1))));
        }
        return assignments;
    }

    private @Nullable Condition where() {
        if (isOfRow(shape.where())) {
            JoinPlanner row = JoinPlanner.unnamed(new AliasAllocator(elements), shape.entity());
            Condition where = new ConditionPlanner(types).where(row, shape.where());
            if (row.joins().isEmpty()) {
                return where;
            }
            types = new SlotTypes(elements);
        }
        return ofKeys();
    }

    static boolean isOfRow(Predicate predicate) {
        if (predicate instanceof Predicate.And and) {
            return and.parts().stream().allMatch(WherePlanner::isOfRow);
        }
        if (predicate instanceof Predicate.Or or) {
            return or.parts().stream().allMatch(WherePlanner::isOfRow);
        }
        if (predicate instanceof Predicate.Not not) {
            return isOfRow(not.part());
        }
        return predicate instanceof Predicate.Leaf || predicate instanceof Predicate.OfStore;
    }

    private Condition ofKeys() {
        AliasAllocator aliases = new AliasAllocator(elements);
        JoinPlanner tables = JoinPlanner.from(aliases, shape);
        Condition where = new ConditionPlanner(types).where(tables, shape.where());
        return amongKeys(shape.entity(), tables, where, aliases);
    }

    /** Keys that are made distinct are worked out before a row is written, on all databases. */
    static Condition amongKeys(
            EntityMetadata entity, JoinPlanner tables, @Nullable Condition where, AliasAllocator aliases) {
        List<? extends Expression> key = tables.root().key().all();
        List<SelectItem> items = new ArrayList<>(key.size());
        List<String> names = new ArrayList<>(key.size());
        for (Expression part : key) {
            String name = "k" + names.size();
            names.add(name);
            items.add(new SelectItem(part, name));
        }
        Select keys = Select.from(tables.table())
                .withDistinct(true)
                .withItems(items)
                .withJoins(tables.joins())
                .withWhere(where);
        String alias = aliases.next("keys");
        Select listed = Select.from(new DerivedTable(keys, alias))
                .withValues(Columns.of(alias, names).all().toArray(new Expression[0]));
        Columns own = Columns.of(null, entity.key().names());
        return new Condition.InSelect(own.value(), listed, false);
    }
}
