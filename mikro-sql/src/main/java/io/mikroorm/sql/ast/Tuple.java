// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * Several values that are compared as one: {@code (a, b)}. Stands on the left of {@code in}, and in its list.
 *
 * @param values at least two
 */
public record Tuple(List<Expression> values) implements Expression {

    /** Refuses fewer than two values; takes a copy. */
    public Tuple {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("A tuple has at least two values: " + values);
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.tuple(this);
    }
}
