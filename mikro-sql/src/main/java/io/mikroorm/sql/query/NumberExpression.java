// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Valued;
import java.util.List;

/**
 * An expression that is a number: {@code column(b.price).times(2)}. A value may be of any class of numbers, as of a property. Immutable.
 */
public final class NumberExpression extends SqlExpression<Number> {

    NumberExpression(Term term) {
        super(term);
    }

    /** The sum of this and another. */
    public NumberExpression plus(Valued<Aliased, ? extends Number> other) {
        return with(SqlFunction.PLUS, Terms.of(other));
    }

    /** The sum of this and a number. */
    public NumberExpression plus(Number number) {
        return with(SqlFunction.PLUS, new Term.Value(number));
    }

    /** This without another. */
    public NumberExpression minus(Valued<Aliased, ? extends Number> other) {
        return with(SqlFunction.MINUS, Terms.of(other));
    }

    /** This without a number. */
    public NumberExpression minus(Number number) {
        return with(SqlFunction.MINUS, new Term.Value(number));
    }

    /** The product of this and another. */
    public NumberExpression times(Valued<Aliased, ? extends Number> other) {
        return with(SqlFunction.TIMES, Terms.of(other));
    }

    /** The product of this and a number. */
    public NumberExpression times(Number number) {
        return with(SqlFunction.TIMES, new Term.Value(number));
    }

    /** The quotient of this and another. Whole numbers are divided without a rest, decimals with one. */
    public NumberExpression dividedBy(Valued<Aliased, ? extends Number> other) {
        return with(SqlFunction.DIVIDED_BY, Terms.of(other));
    }

    /** The quotient of this and a number. Whole numbers are divided without a rest, decimals with one. */
    public NumberExpression dividedBy(Number number) {
        return with(SqlFunction.DIVIDED_BY, new Term.Value(number));
    }

    private NumberExpression with(SqlFunction function, Term other) {
        return new NumberExpression(new Term.Call(function, List.of(term(), other)));
    }
}
