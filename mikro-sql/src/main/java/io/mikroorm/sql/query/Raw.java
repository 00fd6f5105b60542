// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the database in a query that is built, for what no function says; for a static import. In the place of each question mark stands a
 * property or expression, which is written as the database wants it, or a value, which is bound. The words are the application's own: nothing
 * that comes from outside belongs in them but as a value.
 */
public final class Raw {

    private Raw() {}

    /** An expression whose value is read as a class: {@code raw(Integer.class, "extract(year from ?)", a.born)}. */
    public static <V> SqlExpression<V> raw(Class<V> type, String words, @Nullable Object... values) {
        return new SqlExpression<>(words(type, words, values));
    }

    /** A condition: {@code rawCondition("? similar to ?", a.name, "(J|B)%")}. */
    public static Condition<Aliased> rawCondition(String words, @Nullable Object... values) {
        return new Condition<>(new SqlCondition.Holds(words(null, words, values)));
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    private static Term.Words words(@Nullable Class<?> type, String words, @Nullable Object[] values) {
        for (Object value : values) {
            if (value == null) {
                throw SelectErrors.nothing(words); // a fragment would write the word
            }
        }
        QueryFragment fragment = QueryFragment.sql(words, values);
        List<Term> between = new ArrayList<>(fragment.values().size());
        for (Object value : fragment.values()) {
            if (value == null) {
                throw SelectErrors.nothing(words);
            }
            between.add(value instanceof Valued<?, ?> valued ? Terms.of(valued) : new Term.Value(value));
        }
        return new Term.Words(fragment.template().words(), between, type);
    }
}
