// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** A calculation of two operands, such as {@code version + 1}. */
public record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {

    /** What is done with the operands. */
    public enum Operator {
        /** Sum. */
        ADD,
        /** Difference. */
        SUBTRACT,
        /** Product. */
        MULTIPLY,
        /** Quotient of fractions. */
        DIVIDE,
        /** Quotient of whole numbers, without a rest. */
        DIVIDE_WHOLE,
        /** Quotient of decimals, which has digits behind its point whether they have some or not. */
        DIVIDE_DECIMALS
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.arithmetic(this);
    }
}
