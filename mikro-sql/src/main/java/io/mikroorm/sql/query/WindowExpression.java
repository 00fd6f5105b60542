// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Sorting;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.List;

/**
 * A function over a window of rows: {@code rowNumber().partitionBy(b.author().id).orderBy(b.price.desc())}. Made by {@link Windows}. Immutable.
 *
 * @param <V> its value
 */
public final class WindowExpression<V> extends SqlExpression<V> {

    private final Term.Over over;

    WindowExpression(Term.Over over) {
        super(over);
        this.over = over;
    }

    /** Over the rows that have these in common with the row. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final WindowExpression<V> partitionBy(Valued<Aliased, ?>... values) {
        List<Term> all = new ArrayList<>(over.partitionBy());
        all.addAll(Terms.of(values));
        return new WindowExpression<>(new Term.Over(over.value(), all, over.orderBy()));
    }

    /** Over the rows sorted by these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final WindowExpression<V> orderBy(Sorting<? super Aliased>... orders) {
        List<Sorting<?>> all = new ArrayList<>(over.orderBy());
        all.addAll(List.of(orders));
        return new WindowExpression<>(new Term.Over(over.value(), over.partitionBy(), all));
    }
}
