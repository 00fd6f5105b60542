// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.Insert.OnConflict;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.ast.ValuesTable;
import java.util.ArrayList;
import java.util.List;

/** Plans the statements of a flush. Slots are numbered in the order in which the values are at hand, row after row. */
public final class WritePlanner {

    private static final String UPDATED = "t";
    private static final String VALUES = "v";

    private WritePlanner() {}

    /** Inserts so many rows that set these columns. */
    public static Insert insert(EntityMetadata entity, int[] columns, int rows) {
        List<String> names = new ArrayList<>(columns.length);
        for (int column : columns) {
            names.add(entity.columns().get(column).name());
        }
        return Insert.params(new Table(entity.table()), names, rows);
    }

    /** Inserts so many rows that set these columns, and gives back the keys that the database hands out. */
    public static Insert insertReturningKeys(EntityMetadata entity, int[] columns, int rows) {
        return insert(entity, columns, rows)
                .withReturning(Returning.of(entity.key().name()));
    }

    /** Inserts so many rows that set these columns, or updates the rows that are there. */
    public static Insert upsert(EntityMetadata entity, int[] columns, UpsertBatch.Conflict conflict, int rows) {
        return insert(entity, columns, rows).withOnConflict(onConflict(entity, conflict));
    }

    /** What becomes of a row that is there: it takes what the new one brings, and its version counts on. */
    static OnConflict onConflict(EntityMetadata entity, UpsertBatch.Conflict conflict) {
        List<String> target = new ArrayList<>(conflict.target().size());
        conflict.target()
                .forEach(column -> target.add(entity.columns().get(column).name()));
        List<Update.Assignment> assignments = new ArrayList<>(conflict.merged().size() + 1);
        for (int column : conflict.merged()) {
            String name = entity.columns().get(column).name();
            assignments.add(new Update.Assignment(name, new Excluded(name)));
        }
        if (conflict.counted() >= 0) {
            String name = entity.columns().get(conflict.counted()).name();
            assignments.add(new Update.Assignment(
                    name, new Arithmetic(Arithmetic.Operator.ADD, new Column(entity.table(), name), Literal.of(1))));
        }
        return new OnConflict(target, assignments, conflict.alone());
    }

    /** Sets these columns of the row with a key, whose slot follows theirs; the slot of the version, if asked for, is last. */
    public static Update update(EntityMetadata entity, int[] columns, boolean versioned) {
        List<Update.Assignment> assignments = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            assignments.add(
                    new Update.Assignment(entity.columns().get(columns[i]).name(), new Param(i)));
        }
        return Update.of(new Table(entity.table()), assignments, keyAndVersion(entity, columns.length, versioned));
    }

    /**
     * Sets these columns of so many rows, each with values of its own. The values travel as a table, whose rows are like those
     * of {@link #update}: the columns that are set, the key and, if asked for, the version.
     */
    public static Update updateMany(EntityMetadata entity, int[] columns, boolean versioned, int rows) {
        List<String> names = new ArrayList<>(columns.length + 2);
        List<Update.Assignment> assignments = new ArrayList<>(columns.length);
        for (int column : columns) {
            String name = "c" + names.size();
            names.add(name);
            assignments.add(new Update.Assignment(entity.columns().get(column).name(), new Column(VALUES, name)));
        }
        Condition where = sameAs(entity.key(), names);
        MappedColumn version = entity.version();
        if (versioned && version != null) {
            where = Condition.and(List.of(where, sameAs(version, names)));
        }
        ValuesTable values = new ValuesTable(names, new Rows.Params(0, names.size(), rows), VALUES);
        return new Update(new Table(entity.table(), UPDATED), assignments, values, where, Returning.NONE);
    }

    /** The column of the updated table equals the next one of the values. */
    private static Condition sameAs(MappedColumn column, List<String> names) {
        String name = "c" + names.size();
        names.add(name);
        return Condition.equal(new Column(UPDATED, column.name()), new Column(VALUES, name));
    }

    /** Deletes the row with a key and a version. */
    public static Delete deleteVersioned(EntityMetadata entity) {
        return Delete.from(new Table(entity.table()), keyAndVersion(entity, 0, true));
    }

    /** Deletes the rows with so many keys. */
    public static Delete delete(EntityMetadata entity, int keys) {
        Column key = new Column(entity.key().name());
        if (keys == 1) {
            return Delete.from(new Table(entity.table()), Condition.equal(key, new Param(0)));
        }
        List<Expression> params = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            params.add(new Param(i));
        }
        return Delete.from(new Table(entity.table()), new Condition.In(key, params));
    }

    /** Inserts so many pairs of an owner's and a target's key into a pivot table. */
    public static Insert link(ToManyProperty.Pivot pivot, int rows) {
        return Insert.params(new Table(pivot.table()), List.of(pivot.ownerColumn(), pivot.targetColumn()), rows);
    }

    /** Deletes so many pairs of an owner's and a target's key from a pivot table. */
    public static Delete unlink(ToManyProperty.Pivot pivot, int rows) {
        List<Condition> pairs = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            pairs.add(Condition.and(List.of(
                    Condition.equal(new Column(pivot.ownerColumn()), new Param(2 * i)),
                    Condition.equal(new Column(pivot.targetColumn()), new Param(2 * i + 1)))));
        }
        return Delete.from(new Table(pivot.table()), Condition.or(pairs));
    }

    private static Condition keyAndVersion(EntityMetadata entity, int firstSlot, boolean versioned) {
        Condition key = Condition.equal(new Column(entity.key().name()), new Param(firstSlot));
        MappedColumn version = entity.version();
        if (!versioned || version == null) {
            return key;
        }
        return Condition.and(List.of(key, Condition.equal(new Column(version.name()), new Param(firstSlot + 1))));
    }
}
