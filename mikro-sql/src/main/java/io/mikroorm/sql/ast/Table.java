// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * A table or view of the database, as one statement uses it.
 *
 * @param schema where it lives; null for where the connection looks by itself
 * @param name its name, not quoted
 * @param alias what its columns are called by in this statement; null for none
 */
public record Table(
        @Nullable String schema, String name, @Nullable String alias) implements TableRef {

    /** A table with neither schema nor alias. */
    public Table(String name) {
        this(null, name, null);
    }

    /** A table with an alias and no schema. */
    public Table(String name, String alias) {
        this(null, name, alias);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.table(this);
    }
}
