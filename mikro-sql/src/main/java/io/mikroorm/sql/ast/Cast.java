// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.regex.Pattern;

/**
 * A value converted to another type by the database.
 *
 * @param type the type as the database names it, such as {@code numeric(10, 2)}; written into the statement as it is
 */
public record Cast(Expression value, String type) implements Expression {

    private static final Pattern TYPE = Pattern.compile("[A-Za-z_][\\w .,()\\[\\]]*");

    /** Refuses a type with characters that no name of a type has (quotes, semicolons, signs of comments). */
    public Cast {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not the name of a type: '" + type + "'");
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.cast(this);
    }
}
