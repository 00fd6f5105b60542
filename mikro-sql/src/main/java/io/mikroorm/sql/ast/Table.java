// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or view of the database, as one statement uses it.
 *
 * @param schema where it lives; null for where the connection looks by itself
 * @param name its name, not quoted
 * @param alias what its columns are called by in this statement; null for none
 * @param indexes by which its rows are looked for; empty where the database chooses
 */
public record Table(
        @Nullable String schema, String name, @Nullable String alias, List<String> indexes) implements TableRef {

    /** Takes a copy of the indexes. */
    public Table {
        indexes = List.copyOf(indexes);
    }

    /** A table whose indexes the database chooses. */
    public Table(@Nullable String schema, String name, @Nullable String alias) {
        this(schema, name, alias, List.of());
    }

    /** A table with neither schema nor alias. */
    public Table(String name) {
        this(null, name, null);
    }

    /** A table with an alias and no schema. */
    public Table(String name, String alias) {
        this(null, name, alias);
    }

    /** The same table, whose rows are looked for by these indexes. */
    public Table using(List<String> indexes) {
        return new Table(schema, name, alias, indexes);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.table(this);
    }
}
