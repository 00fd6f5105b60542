// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.sql.ast.ArraysTable;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans the statements of a flush for many rows, whose values travel as one array for each column; slots are the columns in
 * order. Where it matters which row found its partner, the statement gives back the numbers of those that did, from 1.
 */
public final class ArrayPlanner {

    private static final String ROWS = "r";
    private static final String TARGET = "t";
    private static final String NUMBER = "#row";

    private ArrayPlanner() {}

    /**
     * Inserts rows that set these columns. The database counts keys up when rows are sorted already, so keys in ascending
     * order belong to rows in theirs.
     *
     * @param types the types of the columns' values, as the database names them
     * @param key the column whose values are given back; empty for none
     */
    public static InsertSelect insert(Table table, List<String> columns, List<String> types, String key) {
        Select rows = Select.from(rows(types)).withValues(values(columns.size()));
        return key.isEmpty()
                ? new InsertSelect(table, columns, rows, Returning.NONE)
                : new InsertSelect(
                        table,
                        columns,
                        rows.withOrderBy(List.of(OrderItem.asc(new Column(ROWS, NUMBER)))),
                        Returning.of(key));
    }

    /**
     * Inserts rows that set these columns, or updates the rows that are there.
     *
     * @param types the types of the columns' values, as the database names them
     */
    public static InsertSelect upsert(
            EntityMetadata entity, int[] columns, List<String> types, UpsertBatch.Conflict conflict) {
        return insert(Tables.of(entity), WritePlanner.names(entity, columns), types, "")
                .withOnConflict(WritePlanner.onConflict(entity, conflict));
    }

    /** Sets columns of the rows with some keys, whose slot follows theirs; the slot of the version, if asked for, is last. */
    public static Update update(
            EntityMetadata entity, int[] columns, List<List<String>> parts, List<String> types, boolean versioned) {
        List<Update.Assignment> assignments = new ArrayList<>(columns.length);
        List<List<String>> ofColumns = WritePlanner.parts(entity, columns, parts);
        for (String name : WritePlanner.names(entity, columns)) {
            int place = assignments.size();
            Column value = new Column(ROWS, column(place));
            assignments.add(
                    new Update.Assignment(name, WritePlanner.assigned(TARGET, name, value, ofColumns.get(place))));
        }
        return new Update(
                Tables.of(entity, TARGET),
                assignments,
                rows(types),
                keyAndVersion(entity, assignments.size(), versioned),
                Returning.of(NUMBER));
    }

    /** Deletes the rows with some keys and versions. */
    public static Delete deleteVersioned(EntityMetadata entity, List<String> types) {
        return new Delete(Tables.of(entity, TARGET), rows(types), keyAndVersion(entity, 0, true), Returning.of(NUMBER));
    }

    /** Deletes the rows with some keys. */
    public static Delete delete(EntityMetadata entity, List<String> types) {
        Columns key = Columns.of(null, entity.key().names());
        return Delete.from(
                Tables.of(entity),
                key.isSingle()
                        ? new Condition.InArray(key.first(), new Param(0), false)
                        : new Condition.InSelect(
                                key.value(), Select.from(rows(types)).withValues(values(types.size())), false));
    }

    /** Keys of several parts as a sub-select; the value of the slot has an array for each part. */
    static Select keys(List<String> types, int slot) {
        List<ArraysTable.Array> arrays = new ArrayList<>(types.size());
        for (int part = 0; part < types.size(); part++) {
            arrays.add(new ArraysTable.Array(new Param(slot, part), types.get(part)));
        }
        return Select.from(table(arrays)).withValues(values(types.size()));
    }

    private static Expression[] values(int count) {
        Expression[] values = new Expression[count];
        for (int i = 0; i < count; i++) {
            values[i] = new Column(ROWS, column(i));
        }
        return values;
    }

    /** Inserts links into a pivot table, in which other relations may have theirs too. */
    public static InsertSelect link(ToManyProperty.Pivot pivot, List<String> types) {
        ToManyProperty.Pivot.Kind kind = pivot.kind();
        List<String> columns = WritePlanner.linked(pivot);
        if (kind == null) {
            return insert(Tables.of(pivot), columns, types, "");
        }
        Expression[] values = new Expression[columns.size() + 1];
        values[0] = Literal.ofName(kind.value());
        System.arraycopy(values(columns.size()), 0, values, 1, columns.size());
        columns.add(0, kind.column());
        Select rows = Select.from(rows(types)).withValues(values);
        return new InsertSelect(Tables.of(pivot), columns, rows, Returning.NONE);
    }

    /** Deletes pairs of an owner's and a target's key from a pivot table. */
    public static Delete unlink(ToManyProperty.Pivot pivot, List<String> types) {
        Condition pairs = Members.and(Members.kind(TARGET, pivot), sameAs(WritePlanner.names(pivot), 0));
        return new Delete(Tables.of(pivot, TARGET), rows(types), pairs, Returning.NONE);
    }

    private static Condition keyAndVersion(EntityMetadata entity, int first, boolean versioned) {
        List<String> names = new ArrayList<>(entity.key().names());
        MappedColumn version = entity.version();
        if (versioned && version != null) {
            names.add(version.name());
        }
        return sameAs(names, first);
    }

    /** Columns of the table equal those of the arrays from one on. */
    private static Condition sameAs(List<String> names, int first) {
        Columns arrays = Columns.of(
                ROWS,
                IntStream.range(first, first + names.size())
                        .mapToObj(ArrayPlanner::column)
                        .toList());
        return Columns.of(TARGET, names).equal(arrays);
    }

    private static ArraysTable rows(List<String> types) {
        List<ArraysTable.Array> arrays = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            arrays.add(new ArraysTable.Array(new Param(i), types.get(i)));
        }
        return table(arrays);
    }

    private static ArraysTable table(List<ArraysTable.Array> arrays) {
        List<String> names = new ArrayList<>(arrays.size());
        for (int i = 0; i < arrays.size(); i++) {
            names.add(column(i));
        }
        return new ArraysTable(names, arrays, NUMBER, ROWS);
    }

    /** No column of an entity has such a name. */
    static String column(int index) {
        return "#" + index;
    }
}
