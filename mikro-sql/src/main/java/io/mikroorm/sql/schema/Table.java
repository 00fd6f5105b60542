// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table. Start with {@link #of} and add parts; each {@code with…} gives a new table and replaces the part, so columns
 * come first.
 *
 * @param name what it is called
 * @param columns its columns, in order
 * @param primaryKey its key; null for none
 * @param uniqueConstraints what is different in every row
 * @param indexes what is searched by
 * @param foreignKeys what refers to other rows
 * @param checks what its rows must meet
 * @param comment what it is for; empty for nothing
 * @param triggers what the database does by itself when its rows are written
 */
public record Table(
        TableName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        String comment,
        List<Trigger> triggers) {

    /** Refuses two columns of one name, and keys and indexes of columns that are not there; takes copies. */
    public Table {
        columns = List.copyOf(columns);
        uniqueConstraints = List.copyOf(uniqueConstraints);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        triggers = List.copyOf(triggers);
        Set<String> known = new HashSet<>();
        for (Column column : columns) {
            if (!known.add(column.name())) {
                throw new IllegalArgumentException("The table " + name + " has the column " + column.name() + " twice");
            }
        }
        if (primaryKey != null) {
            requireColumns(name, known, "primary key", primaryKey.columns());
        }
        for (UniqueConstraint unique : uniqueConstraints) {
            requireColumns(name, known, unique.name(), unique.columns());
        }
        for (Index index : indexes) {
            requireColumns(name, known, index.name(), index.columns());
        }
        for (ForeignKey foreignKey : foreignKeys) {
            requireColumns(name, known, foreignKey.name(), foreignKey.columns());
        }
        for (CheckConstraint check : checks) {
            requireColumns(name, known, check.name(), check.columns());
        }
    }

    /** A table of columns alone. */
    public static Table of(TableName name, List<Column> columns) {
        return new Table(name, columns, null, List.of(), List.of(), List.of(), List.of(), "", List.of());
    }

    /** The same table with this key, or with none. */
    public Table withPrimaryKey(@Nullable PrimaryKey primaryKey) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, comment, triggers);
    }

    /** The same table with these unique constraints. */
    public Table withUniqueConstraints(List<UniqueConstraint> uniqueConstraints) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, comment, triggers);
    }

    /** The same table with these indexes. */
    public Table withIndexes(List<Index> indexes) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, comment, triggers);
    }

    /** The same table with these foreign keys. */
    public Table withForeignKeys(List<ForeignKey> foreignKeys) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, comment, triggers);
    }

    /** The same table with these checks. */
    public Table withChecks(List<CheckConstraint> checks) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, comment, triggers);
    }

    /** The same table with this comment. */
    public Table withComment(String text) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, text, triggers);
    }

    /** The same table with this work. */
    public Table withTriggers(List<Trigger> work) {
        return new Table(name, columns, primaryKey, uniqueConstraints, indexes, foreignKeys, checks, comment, work);
    }

    /** The same table in another schema, with foreign keys to tables there, and with columns of types there. */
    Table moved(String from, String to, UnaryOperator<String> columnType) {
        return new Table(
                name.moved(from, to),
                columns.stream()
                        .map(column -> column.withType(columnType.apply(column.type())))
                        .toList(),
                primaryKey,
                uniqueConstraints,
                indexes,
                foreignKeys.stream()
                        .map(key ->
                                key.withReferencedTable(key.referencedTable().moved(from, to)))
                        .toList(),
                checks,
                comment,
                triggers);
    }

    private static void requireColumns(TableName table, Set<String> known, String what, List<String> columns) {
        for (String column : columns) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException(
                        "The table " + table + " has no column " + column + ", which its " + what + " names");
            }
        }
    }
}
