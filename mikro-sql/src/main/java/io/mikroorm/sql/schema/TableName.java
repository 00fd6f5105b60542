// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a table is called.
 *
 * @param schema where it lives; null for where the connection looks by itself
 * @param name its name there
 */
public record TableName(@Nullable String schema, String name) {

    /** A table where the connection looks by itself. */
    public TableName(String name) {
        this(null, name);
    }

    /** A table in a schema; empty for where the connection looks by itself. */
    public static TableName in(String schema, String name) {
        return new TableName(schema.isEmpty() ? null : schema, name);
    }

    /** Whether it lies in a schema of this name. */
    boolean isIn(String other) {
        return other.equals(schema);
    }

    /** In another schema where it lies in this one. */
    TableName moved(String from, String to) {
        return isIn(from) ? new TableName(to, name) : this;
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
