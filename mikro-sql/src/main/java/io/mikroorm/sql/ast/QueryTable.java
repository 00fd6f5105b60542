// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * A query in the words of the database, used as a table.
 *
 * @param words SQL before, between and behind its values, which is written as it is; never of what comes from outside of the program
 * @param firstSlot the slot of its first value, which others follow
 * @param alias what its columns are called by in the statement
 */
public record QueryTable(List<String> words, int firstSlot, String alias) implements TableRef {

    /** Takes a copy. */
    public QueryTable {
        words = List.copyOf(words);
    }

    /** One without values. */
    public QueryTable(String query, String alias) {
        this(List.of(query), 0, alias);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.queryTable(this);
    }
}
