// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are those of a table, under a name: {@code query.as("s")}; or one that stands before the query by {@code with(…)}:
 * {@code DerivedQuery.of("totals", "s")}. Immutable.
 *
 * @param alias what its rows are called by
 * @param query the query; null where it is one with a name
 * @param name the name of that; null where it is none
 */
public record DerivedQuery(
        String alias, @Nullable SelectState query, @Nullable String name) {

    /** One of those that stand before a query by their names. */
    public static DerivedQuery of(String name, String alias) {
        return new DerivedQuery(Names.checked(alias), null, Names.checked(name));
    }

    /** One of its values, which is of a class: {@code s.column(Long.class, "books")}. */
    public <V> SqlExpression<V> column(Class<V> type, String value) {
        return new SqlExpression<>(new Term.Path(alias + "." + Names.checked(value)));
    }

    /** One of its values, which is a number. */
    public NumberExpression number(String value) {
        return new NumberExpression(new Term.Path(alias + "." + Names.checked(value)));
    }
}
