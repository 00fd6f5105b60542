// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.naming.NamingStrategy;
import java.util.Locale;

/** {@code BookTag.createdAt} is the field {@code createdAt} of the collection {@code book-tag}; embeddables are documents inside. */
final class MongoNaming implements NamingStrategy {

    @Override
    public String tableName(String className) {
        return className.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT);
    }

    @Override
    public String columnName(String fieldName) {
        return fieldName;
    }

    @Override
    public String embeddedPrefix(String fieldName) {
        return fieldName + ".";
    }

    @Override
    public String joinColumnName(String fieldName, String targetKeyColumn) {
        return fieldName;
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
