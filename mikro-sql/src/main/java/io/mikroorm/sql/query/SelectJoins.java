// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Alias;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.RelatedPath;
import io.mikroorm.sql.query.SelectState.Joined;
import org.jspecify.annotations.Nullable;

/**
 * The joins of a query that is built. A relation is joined under a name of its own; how the tables belong together, the model says. An inner
 * join behind a left one drops nothing of the left side: it is joined to its partner first.
 *
 * @param <S> the builder itself
 */
public abstract class SelectJoins<S extends SelectJoins<S>> {

    private final SelectRunner runner;
    private SelectState state;

    SelectJoins(SelectRunner runner, SelectState state) {
        this.runner = runner;
        this.state = state;
    }

    final SelectRunner runner() {
        return runner;
    }

    /** What was built so far. */
    public final SelectState state() {
        return state;
    }

    @SuppressWarnings("unchecked") // each builder is its own kind
    final S now(SelectState next) {
        state = next;
        return (S) this;
    }

    /** Joins a relation; rows without a partner are dropped. */
    public final <T> S join(RelatedPath<Aliased, T> relation, Alias<T> alias) {
        return joined(relation.path(), alias, true, false, null);
    }

    /** Joins a relation to those partners for which a condition holds; rows without one are dropped. */
    public final <T> S join(RelatedPath<Aliased, T> relation, Alias<T> alias, Condition<? super Aliased> on) {
        return joined(relation.path(), alias, true, false, on);
    }

    /** Joins a relation, by names: {@code join("a.books", "b")}. */
    public final S join(String relation, String alias) {
        return joined(relation, alias, true, false, null);
    }

    /** Joins a relation, by names, to those partners for which a condition holds. */
    public final S join(String relation, String alias, Condition<? super Aliased> on) {
        return joined(relation, alias, true, false, on);
    }

    /** Joins a relation; rows without a partner stay, with nulls in its place. */
    public final <T> S leftJoin(RelatedPath<Aliased, T> relation, Alias<T> alias) {
        return joined(relation.path(), alias, false, false, null);
    }

    /** Joins a relation to those partners for which a condition holds; rows without one stay. */
    public final <T> S leftJoin(RelatedPath<Aliased, T> relation, Alias<T> alias, Condition<? super Aliased> on) {
        return joined(relation.path(), alias, false, false, on);
    }

    /** Joins a relation, by names; rows without a partner stay. */
    public final S leftJoin(String relation, String alias) {
        return joined(relation, alias, false, false, null);
    }

    /** Joins a relation, by names, to those partners for which a condition holds; rows without one stay. */
    public final S leftJoin(String relation, String alias, Condition<? super Aliased> on) {
        return joined(relation, alias, false, false, on);
    }

    /** Joins a query; rows without a partner are dropped. It has the values that it selects, by their names. */
    public final S join(DerivedQuery query, Condition<? super Aliased> on) {
        return derived(query, true, false, on.criterion());
    }

    /** Joins a query; rows without a partner stay. */
    public final S leftJoin(DerivedQuery query, Condition<? super Aliased> on) {
        return derived(query, false, false, on.criterion());
    }

    /** Joins a query that speaks of what stands before it, and is asked for each row: {@code lateral}. Error MO-5218 where the database has none. */
    public final S joinLateral(DerivedQuery query) {
        return derived(query, true, true, null);
    }

    /** The same, where rows without a partner stay. */
    public final S leftJoinLateral(DerivedQuery query) {
        return derived(query, false, true, null);
    }

    private S derived(DerivedQuery query, boolean inner, boolean lateral, @Nullable Criterion on) {
        requireFree(query.alias());
        return now(state.with(state.extras().with(new SelectExtras.Derived(query, inner, lateral, on))));
    }

    private void requireFree(String name) {
        if (name.equals(state.from().alias())
                || state.joins().stream().anyMatch(each -> each.alias().equals(name))
                || state.extras().derived().stream()
                        .anyMatch(each -> each.table().alias().equals(name))) {
            throw SelectErrors.twice(name);
        }
    }

    final S joined(String relation, Alias<?> alias, boolean inner, boolean selected, @Nullable Condition<?> on) {
        return joined(new Joined(relation, alias.aliasName(), alias.aliasType(), inner, selected, said(on)));
    }

    final S joined(String relation, String alias, boolean inner, boolean selected, @Nullable Condition<?> on) {
        return joined(new Joined(relation, alias, null, inner, selected, said(on)));
    }

    private static @Nullable Criterion said(@Nullable Condition<?> on) {
        return on == null ? null : on.criterion();
    }

    private S joined(Joined join) {
        PropertyPath.checked(join.path());
        String name = Names.checked(join.alias());
        requireFree(name);
        return now(state.with(join));
    }

    /** What was built so far. */
    @Override
    public final String toString() {
        return state.toString();
    }
}
