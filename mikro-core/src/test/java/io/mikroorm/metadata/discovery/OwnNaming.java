// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.naming.NamingStrategy;
import java.util.List;

/** Names what it can be asked for. */
final class OwnNaming implements NamingStrategy {
    @Override
    public String tableName(String className) {
        return "t_" + className;
    }

    @Override
    public String columnName(String fieldName) {
        return "c_" + fieldName;
    }

    @Override
    public String embeddedPrefix(String fieldName) {
        return "e_" + fieldName + "_";
    }

    @Override
    public String joinColumnName(String fieldName, String targetKeyColumn) {
        return "fk_" + fieldName + "_" + targetKeyColumn;
    }

    @Override
    public String pivotTableName(String ownerTable, String fieldName) {
        throw new AssertionError("the target's table is known");
    }

    @Override
    public String pivotTableName(String ownerTable, String fieldName, String targetTable) {
        return ownerTable + "_" + fieldName + "_" + targetTable;
    }

    @Override
    public String pivotColumnName(String table, String keyColumn) {
        return "p_" + table + "_" + keyColumn;
    }

    @Override
    public String constraintName(String table, List<String> columns, ConstraintKind kind) {
        return kind + "_" + table + "_" + String.join("_", columns);
    }

    @Override
    public String discriminatorColumn() {
        return "d_type";
    }

    @Override
    public String discriminatorValue(String className) {
        return "v_" + className;
    }

    @Override
    public String enumTypeName(String enumName) {
        return "enum_" + enumName;
    }

    @Override
    public String triggerName(String table, String timing, List<String> events) {
        return "on_" + table + "_" + timing + "_" + String.join("_", events);
    }
}
