// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;

/**
 * A write of rows that are there: of those for which a condition holds. So that none is written by mistake, it has to be said which, and be it
 * {@link #all()}.
 *
 * @param <W> what is built
 * @param <S> the builder itself
 */
public abstract class WhereClauses<W extends WriteState, S extends WhereClauses<W, S>> extends WriteBuilder<W, S> {

    WhereClauses(WriteRunner runner, W state) {
        super(runner, state);
    }

    abstract WriteState.Rows rows();

    abstract W with(WriteState.Rows rows);

    /** Only rows for which a condition holds; together with those that were said before, all must hold. It may be about relations and other tables. */
    public final S where(Condition<? super Aliased> condition) {
        return now(with(rows().and(Criterion.of(condition, "the write"))));
    }

    /** The same as {@link #where}. */
    public final S andWhere(Condition<? super Aliased> condition) {
        return where(condition);
    }

    /** Rows for which all that was said before holds, or this. */
    public final S orWhere(Condition<? super Aliased> condition) {
        return now(with(rows().or(Criterion.of(condition, "the write"))));
    }

    /** All rows are meant. */
    public final S all() {
        return now(with(new WriteState.Rows(rows().where(), true)));
    }

    @Override
    final void check() {
        if (!rows().isSaid()) {
            String what = state() instanceof WriteState.Delete ? "delete" : "update";
            throw WriteErrors.anyRow(what, state().target().type().getSimpleName());
        }
    }
}
