// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/**
 * A query in the words of the database, used as a table.
 *
 * @param query SQL, which is written as it is; never of what comes from outside of the program
 * @param alias what its columns are called by in the statement
 */
public record QueryTable(String query, String alias) implements TableRef {

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.queryTable(this);
    }
}
