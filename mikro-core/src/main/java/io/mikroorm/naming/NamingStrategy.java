// SPDX-License-Identifier: MIT
package io.mikroorm.naming;

import java.util.List;

/** Turns names of classes and fields into names of tables, columns and constraints. Stateless and thread-safe. */
public interface NamingStrategy {

    /** The table of a class, by its simple name: {@code BookTag}. */
    String tableName(String className);

    /** The column of a field: {@code createdAt}. */
    String columnName(String fieldName);

    /**
     * What the columns of an embedded field start with, where the mapping does not say: {@code address_}. A store whose rows have
     * an inside ends it with a dot: {@code address.}.
     */
    default String embeddedPrefix(String fieldName) {
        return columnName(fieldName) + "_";
    }

    /** The foreign-key column of a to-one field: {@code author} with the target's key column {@code id}. */
    String joinColumnName(String fieldName, String targetKeyColumn);

    /** The foreign-key columns of a to-one field whose target has a key of several parts: the field, and the column of one part. */
    default String joinPartName(String fieldName, String targetKeyColumn) {
        return joinColumnName(fieldName, targetKeyColumn);
    }

    /** The pivot table of a many-to-many field: the owner's table {@code book} and the field {@code tags}. */
    String pivotTableName(String ownerTable, String fieldName);

    /** The same for those who name it after both tables: {@code book_tag} is the target's. */
    default String pivotTableName(String ownerTable, String fieldName, String targetTable) {
        return pivotTableName(ownerTable, fieldName);
    }

    /** A pivot's column with the key of a table: {@code book_tag} with the key column {@code id}. */
    String pivotColumnName(String table, String keyColumn);

    /** A pivot's columns with the key of a table that has several parts: the table, and the column of one part. */
    default String pivotPartName(String table, String keyColumn) {
        return pivotColumnName(table, keyColumn);
    }

    /** The name of a constraint or index over columns of a table. */
    default String constraintName(String table, List<String> columns, ConstraintKind kind) {
        return table + "_" + String.join("_", columns) + "_" + kind.suffix();
    }

    /** The column that says of which class a row of a hierarchy in one table is: that of a field {@code type}. */
    default String discriminatorColumn() {
        return columnName("type");
    }

    /**
     * What stands for a class, by its simple name, where a row or a document says of which of several classes it is: in a hierarchy in one table, and
     * in an embeddable of several classes. By default the table that it would have. A relation to one of several entities has the names of their tables.
     */
    default String discriminatorValue(String className) {
        return tableName(className);
    }

    /** The type of the database for an enum, by its simple name, where the database has types of enums. By default the table that it would have. */
    default String enumTypeName(String enumName) {
        return tableName(enumName);
    }

    /**
     * A trigger of a table.
     *
     * @param timing when it does its work: {@code before}, {@code after} or {@code instead_of}
     * @param events what it waits for: {@code insert}, {@code update}, {@code delete}, {@code truncate}
     */
    default String triggerName(String table, String timing, List<String> events) {
        return table + "_" + timing + "_" + String.join("_", events) + "_trigger";
    }
}
