// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** What a row would have brought into a column, had it been inserted. Stands in the assignments of an {@link OnConflict} only. */
public record Excluded(String column) implements Expression {

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.excluded(this);
    }
}
