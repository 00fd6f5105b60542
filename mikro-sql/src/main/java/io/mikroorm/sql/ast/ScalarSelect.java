// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** A sub-select of one column and at most one row, used as a value; without a row it is null. */
public record ScalarSelect(Select select) implements Expression {

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.scalarSelect(this);
    }
}
