// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** A calculation of two operands, such as {@code version + 1}. */
public record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {

    /** What is done with the operands. Dividing whole numbers is left to the habits of the database. */
    public enum Operator {
        /** Sum. */
        ADD,
        /** Difference. */
        SUBTRACT,
        /** Product. */
        MULTIPLY,
        /** Quotient. */
        DIVIDE
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.arithmetic(this);
    }
}
