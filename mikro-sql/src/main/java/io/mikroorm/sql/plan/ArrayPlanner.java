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
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update;
import java.util.ArrayList;
import java.util.List;

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
    public static InsertSelect insert(String table, List<String> columns, List<String> types, String key) {
        Expression[] values = new Expression[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = new Column(ROWS, column(i));
        }
        Select rows = Select.from(rows(types)).withValues(values);
        return key.isEmpty()
                ? new InsertSelect(new Table(table), columns, rows, Returning.NONE)
                : new InsertSelect(
                        new Table(table),
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
        List<String> names = new ArrayList<>(columns.length);
        for (int column : columns) {
            names.add(entity.columns().get(column).name());
        }
        return insert(entity.table(), names, types, "").withOnConflict(WritePlanner.onConflict(entity, conflict));
    }

    /** Sets columns of the rows with some keys, whose slot follows theirs; the slot of the version, if asked for, is last. */
    public static Update update(EntityMetadata entity, int[] columns, List<String> types, boolean versioned) {
        List<Update.Assignment> assignments = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            assignments.add(
                    new Update.Assignment(entity.columns().get(columns[i]).name(), new Column(ROWS, column(i))));
        }
        return new Update(
                new Table(entity.table(), TARGET),
                assignments,
                rows(types),
                keyAndVersion(entity, columns.length, versioned),
                Returning.of(NUMBER));
    }

    /** Deletes the rows with some keys and versions. */
    public static Delete deleteVersioned(EntityMetadata entity, List<String> types) {
        return new Delete(
                new Table(entity.table(), TARGET), rows(types), keyAndVersion(entity, 0, true), Returning.of(NUMBER));
    }

    /** Deletes the rows with some keys. */
    public static Delete delete(EntityMetadata entity) {
        return Delete.from(
                new Table(entity.table()),
                new Condition.InArray(new Column(entity.key().name()), new Param(0), false));
    }

    /** Deletes pairs of an owner's and a target's key from a pivot table. */
    public static Delete unlink(ToManyProperty.Pivot pivot, List<String> types) {
        Condition pairs = Condition.and(List.of(
                Condition.equal(new Column(TARGET, pivot.ownerColumn()), new Column(ROWS, column(0))),
                Condition.equal(new Column(TARGET, pivot.targetColumn()), new Column(ROWS, column(1)))));
        return new Delete(new Table(pivot.table(), TARGET), rows(types), pairs, Returning.NONE);
    }

    private static Condition keyAndVersion(EntityMetadata entity, int first, boolean versioned) {
        Condition key = Condition.equal(new Column(TARGET, entity.key().name()), new Column(ROWS, column(first)));
        MappedColumn version = entity.version();
        if (!versioned || version == null) {
            return key;
        }
        return Condition.and(
                List.of(key, Condition.equal(new Column(TARGET, version.name()), new Column(ROWS, column(first + 1)))));
    }

    private static ArraysTable rows(List<String> types) {
        List<String> names = new ArrayList<>(types.size());
        List<ArraysTable.Array> arrays = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            names.add(column(i));
            arrays.add(new ArraysTable.Array(new Param(i), types.get(i)));
        }
        return new ArraysTable(names, arrays, NUMBER, ROWS);
    }

    /** No column of an entity has such a name. */
    private static String column(int index) {
        return "#" + index;
    }
}
