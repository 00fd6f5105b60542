// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.List;

/**
 * The branches of {@code case when … then … else … end}: {@link Expressions#caseWhen} begins it. Immutable.
 *
 * @param <V> the value
 */
public final class CaseBuilder<V> {

    private final List<Term.When> whens;

    CaseBuilder(List<Term.When> whens) {
        this.whens = whens;
    }

    /** If a condition holds and none before it, then this value. */
    public CaseBuilder<V> when(Condition<? super Aliased> condition, V value) {
        return with(condition, new Term.Value(value));
    }

    /** If a condition holds and none before it, then the value of an expression. */
    public CaseBuilder<V> when(Condition<? super Aliased> condition, Valued<Aliased, ? extends V> value) {
        return with(condition, Terms.of(value));
    }

    private CaseBuilder<V> with(Condition<? super Aliased> condition, Term value) {
        List<Term.When> all = new ArrayList<>(whens);
        all.add(new Term.When(Criterion.of(condition, "caseWhen"), value));
        return new CaseBuilder<>(all);
    }

    /** Otherwise this value. */
    public SqlExpression<V> otherwise(V value) {
        return new SqlExpression<>(new Term.Choice(whens, new Term.Value(value)));
    }

    /** Otherwise the value of an expression. */
    public SqlExpression<V> otherwise(Valued<Aliased, ? extends V> value) {
        return new SqlExpression<>(new Term.Choice(whens, Terms.of(value)));
    }

    /** Otherwise null. */
    public SqlExpression<V> otherwiseNull() {
        return new SqlExpression<>(new Term.Choice(whens, null));
    }
}
