// SPDX-License-Identifier: MIT
package io.mikroorm.naming;

/** Tables and columns are called as the classes and fields are: {@code BookTag.createdAt}. */
public final class EntityCaseNaming implements NamingStrategy {

    /** The strategy; it has no settings. */
    public EntityCaseNaming() {}

    @Override
    public String tableName(String className) {
        return className;
    }

    @Override
    public String columnName(String fieldName) {
        return fieldName;
    }

    @Override
    public String joinColumnName(String fieldName, String targetKeyColumn) {
        return fieldName;
    }

    /** The field alone would not tell the parts apart. */
    @Override
    public String joinPartName(String fieldName, String targetKeyColumn) {
        return fieldName + "_" + targetKeyColumn;
    }

    @Override
    public String pivotPartName(String table, String keyColumn) {
        return table + "_" + keyColumn;
    }

    @Override
    public String pivotTableName(String ownerTable, String fieldName) {
        return ownerTable + "_" + fieldName;
    }

    @Override
    public String pivotColumnName(String table, String keyColumn) {
        return table;
    }
}
