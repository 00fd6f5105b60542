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
import io.mikroorm.sql.ast.DocumentParts;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.Insert.OnConflict;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.ast.ValuesTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Plans the statements of a flush. Slots are numbered in the order in which the values are at hand, row after row. */
public final class WritePlanner {

    private static final String UPDATED = "t";
    private static final String VALUES = "v";
    private static final String LINKS = "l";

    private WritePlanner() {}

    /** Inserts so many rows that set these columns. */
    public static Insert insert(EntityMetadata entity, int[] columns, int rows) {
        List<String> names = names(entity, columns);
        return isExpressed(entity, columns)
                ? new Insert(Tables.of(entity), names, new Rows.Listed(cells(entity, columns, rows)), Returning.NONE)
                : Insert.params(Tables.of(entity), names, rows);
    }

    /** Whether the database makes something else of some values, which then have to stand in the statement one by one. */
    public static boolean isExpressed(EntityMetadata entity, int[] columns) {
        for (int column : columns) {
            if (entity.columns().get(column).type().isExpressed()) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Expression>> cells(EntityMetadata entity, int[] columns, int rows) {
        List<List<Expression>> cells = new ArrayList<>(rows);
        int slot = 0;
        for (int row = 0; row < rows; row++) {
            List<Expression> values = values(entity, columns, slot);
            slot += values.size();
            cells.add(values);
        }
        return cells;
    }

    /** The values of one row, as they are written. */
    private static List<Expression> values(EntityMetadata entity, int[] columns, int firstSlot) {
        List<Expression> values = new ArrayList<>(columns.length);
        for (int each : columns) {
            MappedColumn column = entity.written(each);
            for (int part = 0; part < column.names().size(); part++) {
                values.add(TypeWords.written(column.type(), new Param(firstSlot + values.size())));
            }
        }
        return values;
    }

    /** What some columns are called: keys of several parts take several. */
    public static List<String> names(EntityMetadata entity, int[] columns) {
        List<String> names = new ArrayList<>(columns.length);
        for (int column : columns) {
            names.addAll(entity.written(column).names());
        }
        return names;
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
                .forEach(column -> target.addAll(entity.columns().get(column).names()));
        List<Update.Assignment> assignments = new ArrayList<>(conflict.merged().size() + 1);
        for (int column : conflict.merged()) {
            for (String name : entity.written(column).names()) {
                assignments.add(new Update.Assignment(name, new Excluded(name)));
            }
        }
        if (conflict.counted() >= 0) {
            String name = entity.columns().get(conflict.counted()).name();
            assignments.add(new Update.Assignment(
                    name, new Arithmetic(Arithmetic.Operator.ADD, new Column(entity.table(), name), Literal.of(1))));
        }
        return new OnConflict(
                List.copyOf(new LinkedHashSet<>(target)),
                assignments,
                conflict.alone()); // a key has what its fields share once
    }

    /** The new value of a column: the one that is given, or a document with parts of it. */
    static Expression assigned(String table, String column, Expression value, List<String> parts) {
        if (parts.isEmpty()) {
            return value;
        }
        List<List<String>> paths = new ArrayList<>(parts.size());
        parts.forEach(part -> paths.add(List.of(part.split("\\."))));
        return new DocumentParts(new Column(table, column), value, paths);
    }

    /** For each of the columns that are set the parts that are; keys of several parts are set as a whole. */
    static List<List<String>> parts(EntityMetadata entity, int[] columns, List<List<String>> parts) {
        List<List<String>> spread = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            List<String> ofColumn = parts.isEmpty() ? List.of() : parts.get(i);
            for (int j = entity.written(columns[i]).names().size(); j > 0; j--) {
                spread.add(ofColumn);
            }
        }
        return spread;
    }

    /**
     * Sets these columns of the row with a key, whose slot follows theirs; the slot of the version, if asked for, is last.
     *
     * @param parts the parts that are set of columns that are not set as a whole
     */
    public static Update update(EntityMetadata entity, int[] columns, List<List<String>> parts, boolean versioned) {
        List<Update.Assignment> assignments = new ArrayList<>(columns.length);
        List<List<String>> ofColumns = parts(entity, columns, parts);
        List<Expression> values = values(entity, columns, 0);
        for (String name : names(entity, columns)) {
            int slot = assignments.size();
            assignments.add(
                    new Update.Assignment(name, assigned(entity.table(), name, values.get(slot), ofColumns.get(slot))));
        }
        return Update.of(Tables.of(entity), assignments, keyAndVersion(entity, assignments.size(), versioned));
    }

    /**
     * Sets these columns of so many rows, each with values of its own. The values travel as a table, whose rows are like those
     * of {@link #update}: the columns that are set, the key and, if asked for, the version.
     */
    public static Update updateMany(
            EntityMetadata entity, int[] columns, List<List<String>> parts, boolean versioned, int rows) {
        List<List<String>> ofColumns = parts(entity, columns, parts);
        List<String> names = new ArrayList<>(columns.length + 2);
        List<Update.Assignment> assignments = new ArrayList<>(columns.length);
        for (String column : names(entity, columns)) {
            String name = "c" + names.size();
            names.add(name);
            Column value = new Column(VALUES, name);
            assignments.add(
                    new Update.Assignment(column, assigned(UPDATED, column, value, ofColumns.get(assignments.size()))));
        }
        List<Condition> same = new ArrayList<>();
        addSame(same, entity.key(), names);
        MappedColumn version = entity.version();
        if (versioned && version != null) {
            addSame(same, version, names);
        }
        Condition where = Condition.and(same);
        ValuesTable values = new ValuesTable(names, new Rows.Params(0, names.size(), rows), VALUES);
        return new Update(Tables.of(entity, UPDATED), assignments, values, where, Returning.NONE);
    }

    /** The columns of the updated table equal the next ones of the values. */
    private static void addSame(List<Condition> same, MappedColumn mapped, List<String> names) {
        for (String column : mapped.names()) {
            String name = "c" + names.size();
            names.add(name);
            same.add(Condition.equal(new Column(UPDATED, column), new Column(VALUES, name)));
        }
    }

    /** Deletes the row with a key and a version. */
    public static Delete deleteVersioned(EntityMetadata entity) {
        return Delete.from(Tables.of(entity), keyAndVersion(entity, 0, true));
    }

    /** Deletes the rows with so many keys. */
    public static Delete delete(EntityMetadata entity, int keys) {
        Columns key = Columns.of(null, entity.key().names());
        if (keys == 1) {
            return Delete.from(Tables.of(entity), key.equalEach(0));
        }
        List<Expression> params = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            params.add(key.paramEach(i * key.all().size()));
        }
        return Delete.from(Tables.of(entity), new Condition.In(key.value(), params));
    }

    /** Inserts so many pairs of an owner's and a target's key into a pivot table, each with its place, if that is kept. */
    public static Insert link(ToManyProperty.Pivot pivot, int rows) {
        ToManyProperty.Pivot.Kind kind = pivot.kind();
        if (kind == null) {
            return Insert.params(Tables.of(pivot), linked(pivot), rows);
        }
        List<String> columns = linked(pivot);
        List<List<Expression>> cells = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            List<Expression> values = new ArrayList<>(columns.size() + 1);
            values.add(Literal.ofName(kind.value()));
            for (int i = 0; i < columns.size(); i++) {
                values.add(new Param(row * columns.size() + i));
            }
            cells.add(values);
        }
        columns.add(0, kind.column());
        return new Insert(Tables.of(pivot), columns, new Rows.Listed(cells), Returning.NONE);
    }

    /** The columns that new rows of a pivot table set with values of their own. */
    public static List<String> linked(ToManyProperty.Pivot pivot) {
        List<String> names = names(pivot);
        if (pivot.place() != null) {
            names.add(pivot.place());
        }
        return names;
    }

    /** The last places that so many owners have in a pivot table, as one row. */
    public static Select lastPlaces(ToManyProperty.Pivot pivot, String place, int owners) {
        Expression[] last = new Expression[owners];
        for (int i = 0; i < owners; i++) {
            Columns owner = Columns.of(LINKS, pivot.ownerColumns());
            last[i] = new ScalarSelect(Select.from(Tables.of(pivot, LINKS))
                    .withValues(FunctionCall.of("max", new Column(LINKS, place)))
                    .withWhere(Members.and(
                            Members.kind(LINKS, pivot),
                            owner.equalEach(i * owner.all().size()))));
        }
        return Select.values(last);
    }

    /** The columns of a pivot table, those of the owner first. */
    public static List<String> names(ToManyProperty.Pivot pivot) {
        List<String> names = new ArrayList<>(pivot.ownerColumns());
        names.addAll(pivot.targetColumns());
        return names;
    }

    /** Deletes so many pairs of an owner's and a target's key from a pivot table. */
    public static Delete unlink(ToManyProperty.Pivot pivot, int rows) {
        List<Condition> pairs = new ArrayList<>(rows);
        Columns columns = Columns.of(null, names(pivot));
        for (int i = 0; i < rows; i++) {
            pairs.add(columns.equalEach(i * columns.all().size()));
        }
        return Delete.from(Tables.of(pivot), Members.and(Members.kind(null, pivot), Condition.or(pairs)));
    }

    /** Deletes the links of so many entities, to which no foreign key leads from the pivot table. */
    public static Delete forget(ToManyProperty.Pivot pivot, List<String> columns, int keys) {
        Columns key = Columns.of(null, columns);
        List<Expression> params = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            params.add(key.paramEach(i * columns.size()));
        }
        Condition ofKeys = keys == 1 ? key.equalEach(0) : new Condition.In(key.value(), params);
        return Delete.from(Tables.of(pivot), Members.and(Members.kind(null, pivot), ofKeys));
    }

    private static Condition keyAndVersion(EntityMetadata entity, int firstSlot, boolean versioned) {
        List<String> names = new ArrayList<>(entity.key().names());
        MappedColumn version = entity.version();
        if (versioned && version != null) {
            names.add(version.name());
        }
        return Columns.of(null, names).equalEach(firstSlot);
    }
}
