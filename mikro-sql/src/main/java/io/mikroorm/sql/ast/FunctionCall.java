// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A call of a function of the database: {@code lower}, {@code coalesce}, {@code max} … The name is written into the
 * statement as it is and must therefore be a plain word, or several joined by dots.
 */
public record FunctionCall(String name, List<Expression> arguments) implements Expression {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    /** Refuses a name that is more than a plain word; takes a copy of the arguments. */
    public FunctionCall {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a function: '" + name + "'");
        }
        arguments = List.copyOf(arguments);
    }

    /** A call with any number of arguments. */
    public static FunctionCall of(String name, Expression... arguments) {
        return new FunctionCall(name, List.of(arguments));
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.functionCall(this);
    }

    /**
     * A function over the rows of a window: {@code row_number() over (partition by … order by …)}.
     *
     * @param function the function
     * @param partitionBy what the rows of a window have in common; empty for one window of all rows
     * @param orderBy how they are sorted; empty for not at all
     */
    public record Windowed(Expression function, List<Expression> partitionBy, List<OrderItem> orderBy)
            implements Expression {

        /** Takes copies of the lists. */
        public Windowed {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.windowed(this);
        }
    }
}
