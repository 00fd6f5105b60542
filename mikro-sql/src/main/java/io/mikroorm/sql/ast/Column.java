// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * A column of one of the statement's tables.
 *
 * @param alias the alias of its table; null where the statement has one table without an alias
 * @param name the name as it is in the database, not quoted
 */
public record Column(@Nullable String alias, String name) implements Expression {

    /** A column of the only table of a statement. */
    public Column(String name) {
        this(null, name);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.column(this);
    }

    @Override
    public String toString() {
        return alias == null ? name : alias + "." + name;
    }
}
