// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Composition;
import io.mikroorm.sql.ast.Composition.Remarks;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.Insert.OnConflict;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.plan.BuiltLevel.NamedTables;
import io.mikroorm.sql.query.shape.AssignmentOrder;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.BuiltWrite.Assigned;
import io.mikroorm.sql.query.shape.BuiltWrite.Cell;
import io.mikroorm.sql.query.shape.BuiltWrite.Conflict;
import io.mikroorm.sql.query.shape.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans inserts that were built. */
final class BuiltInsertPlanner {

    private final EntityMetadata entity;
    private final BuiltWritePlanner writes;

    BuiltInsertPlanner(EntityMetadata entity, BuiltWritePlanner writes) {
        this.entity = entity;
        this.writes = writes;
    }

    Statement plan(BuiltWrite write) {
        Returning returning = BuiltWritePlanner.returning(write.returning());
        return write instanceof BuiltWrite.Insert insert
                ? rows(insert, returning)
                : from((BuiltWrite.InsertFrom) write, returning);
    }

    private Insert rows(BuiltWrite.Insert insert, Returning returning) {
        List<String> names = names(insert.columns());
        List<List<Expression>> rows = new ArrayList<>(insert.rows());
        for (int row = 0; row < insert.rows(); row++) {
            int first = insert.firstSlot() + row * insert.columns().size();
            List<Expression> cells = new ArrayList<>(names.size());
            for (int place = 0; place < insert.columns().size(); place++) {
                MappedColumn column = entity.written(insert.columns().get(place));
                for (int part = 0; part < column.names().size(); part++) {
                    cells.add(cell(insert, row, place, first, part));
                }
            }
            rows.add(cells);
        }
        return new Insert(Tables.of(entity), names, new Rows.Listed(rows), onConflict(insert.conflict()), returning);
    }

    private Expression cell(BuiltWrite.Insert insert, int row, int place, int first, int part) {
        for (Cell cell : insert.cells()) {
            if (cell.row() == row && cell.place() == place) {
                Assigned assigned = new Assigned(insert.columns().get(place), cell.value());
                return writes.written(new NamedTables(null), assigned);
            }
        }
        return writes.param(entity.written(insert.columns().get(place)), first + place, part);
    }

    private List<String> names(List<Integer> columns) {
        List<String> names = new ArrayList<>(columns.size());
        for (int column : columns) {
            names.addAll(entity.written(column).names());
        }
        return names;
    }

    private InsertSelect from(BuiltWrite.InsertFrom insert, Returning returning) {
        List<String> names = names(insert.columns());
        Select select = writes.selects().inner(insert.select(), null);
        boolean composed = !select.composition().sets().isEmpty();
        if (composed && (!insert.given().isEmpty() || insert.conflict() != null)) {
            select = wrapped(select);
        }
        List<SelectItem> items = new ArrayList<>(select.items());
        for (Assigned given : insert.given()) {
            MappedColumn column = entity.written(given.column());
            names.addAll(column.names());
            for (int part = 0; part < column.names().size(); part++) {
                items.add(new SelectItem(writes.param(column, ((Value.Slot) given.value()).slot(), part)));
            }
        }
        select = select.withItems(items);
        if (insert.conflict() != null && select.where() == null) {
            select = select.withWhere(Condition.and(List.of())); // else "on" would be taken for that of a join
        }
        return new InsertSelect(Tables.of(entity), names, select, onConflict(insert.conflict()), returning);
    }

    /** A query of several, whose values are those of one table. */
    private Select wrapped(Select select) {
        String alias = writes.selects().aliases.next("rows");
        List<Expression> values = new ArrayList<>(select.items().size());
        for (SelectItem item : select.items()) {
            values.add(new Column(alias, Objects.requireNonNull(item.alias())));
        }
        Composition before = new Composition(select.composition().before(), List.of(), List.of(), Remarks.NONE);
        Composition rest = new Composition(
                List.of(),
                select.composition().distinctOn(),
                select.composition().sets(),
                select.composition().remarks());
        return Select.from(new DerivedTable(select.with(rest), alias))
                .withValues(values.toArray(new Expression[0]))
                .with(before);
    }

    private @Nullable OnConflict onConflict(@Nullable Conflict conflict) {
        if (conflict == null) {
            return null;
        }
        Set<String> target = new LinkedHashSet<>(names(conflict.target()));
        List<Assigned> all = new ArrayList<>(conflict.assigned());
        if (conflict.counted() >= 0) {
            all.add(counted(conflict));
        }
        AssignmentOrder order = writes.habits().simultaneous()
                ? new AssignmentOrder(all, Set.of())
                : AssignmentOrder.of(conflict.alias(), all, conflict.where());
        if (!order.late().isEmpty()) {
            throw PlanErrors.oneAfterTheOther(entity);
        }
        NamedTables row = writes.own(conflict.alias());
        List<Update.Assignment> assignments = new ArrayList<>();
        for (Assigned each : order.ordered()) {
            if (each.column() == conflict.counted()) {
                String name = entity.columns().get(each.column()).name();
                assignments.add(
                        new Update.Assignment(name, BuiltWritePlanner.counted(new Column(entity.table(), name))));
            } else {
                merge(assignments, each, row);
            }
        }
        Condition where = writes.selects().filters().orNull(row, conflict.where());
        if (!row.of(conflict.alias()).joins().isEmpty()) {
            throw PlanErrors.mergeOfOthers(entity);
        }
        return new OnConflict(List.copyOf(target), assignments, conflict.alone(), where);
    }

    /** The version, which is counted up from what it is. */
    private Assigned counted(Conflict conflict) {
        MappedColumn version = entity.columns().get(conflict.counted());
        return new Assigned(conflict.counted(), new Value.Column(conflict.alias(), ColumnPath.of(entity, version)));
    }

    /** Of a key of several parts, each takes its own. */
    private void merge(List<Update.Assignment> assignments, Assigned assigned, NamedTables row) {
        if (!(assigned.value() instanceof Value.Brought)) {
            writes.assign(assignments, assigned, () -> writes.written(row, assigned));
            return;
        }
        boolean own = ((Value.Brought) assigned.value())
                .column()
                .equals(entity.written(assigned.column()).name());
        for (String name : entity.written(assigned.column()).names()) {
            Expression brought = own ? new Excluded(name) : writes.written(row, assigned);
            assignments.add(new Update.Assignment(name, brought));
        }
    }
}
