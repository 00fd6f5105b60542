// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.Order;
import io.mikroorm.query.Sorting;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a query that is built. Each call changes the builder and returns it. Names are checked against the model when the query is
 * carried out or shown, before anything is sent. Not thread-safe: a builder is for the thread of its entity manager.
 *
 * @param <S> the builder itself
 */
public abstract class SelectClauses<S extends SelectClauses<S>> extends SelectJoins<S> {

    SelectClauses(SelectRunner runner, SelectState state) {
        super(runner, state);
    }

    /** Only rows for which a condition holds; together with those that were said before, all must hold. */
    public final S where(Condition<? super Aliased> condition) {
        Criterion more = Criterion.of(condition, "the query");
        Criterion before = state().where();
        return now(state().withWhere(before == null ? more : before.and(more)));
    }

    /** The same as {@link #where}. */
    public final S andWhere(Condition<? super Aliased> condition) {
        return where(condition);
    }

    /** Rows for which all that was said before holds, or this. */
    public final S orWhere(Condition<? super Aliased> condition) {
        Criterion more = Criterion.of(condition, "the query");
        Criterion before = state().where();
        return now(state().withWhere(before == null ? more : before.or(more)));
    }

    /** One row for all with the same values of these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final S groupBy(Valued<Aliased, ?>... values) {
        return now(state().withGroupBy(Terms.of(values)));
    }

    /** One row for all with the same values of these properties. */
    public final S groupBy(String... paths) {
        return now(state().withGroupBy(Terms.of(paths)));
    }

    /** Only groups for which a condition holds; together with those that were said before, all must hold. */
    public final S having(Condition<? super Aliased> condition) {
        Criterion more = Criterion.of(condition, "the query");
        Criterion before = state().having();
        return now(state().withHaving(before == null ? more : before.and(more)));
    }

    /** Sorted by these, behind what was said before: {@code a.name.asc(), count(b.id).desc()}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final S orderBy(Sorting<? super Aliased>... orders) {
        return now(state().withOrderBy(List.of(orders)));
    }

    /** Sorted by these, behind what was said before: {@code "a.name desc nulls last"}, or the name of something that is selected. */
    public final S orderBy(String... orders) {
        List<Sorting<?>> parsed = new ArrayList<>(orders.length);
        for (String order : orders) {
            parsed.add(Order.parse(order));
        }
        return now(state().withOrderBy(parsed));
    }

    /** At most so many: of entities, also where a collection is joined to them. */
    public final S limit(int count) {
        if (count < 0) {
            throw SelectErrors.negative("limit", count);
        }
        return now(state().withWindow(count, state().offset()));
    }

    /** Without the first so many. */
    public final S offset(int count) {
        if (count < 0) {
            throw SelectErrors.negative("offset", count);
        }
        return now(state().withWindow(state().limit(), count));
    }

    /** Limit and offset count the rows of the statement, and not entities, where a collection is joined. */
    public final S limitRows() {
        return now(state().with(state().options().withLimitRows()));
    }

    /** Equal rows are one. */
    public final S distinct() {
        return now(state().with(state().options().withDistinct()));
    }

    /** Of all rows with the same values of these only the first one, as it is sorted. Error MO-5218 where the database has none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final S distinctOn(Valued<Aliased, ?>... values) {
        return now(state().with(state().extras().withDistinctOn(Terms.of(values))));
    }

    /** Puts a query before this one, which takes rows from it by its name: {@code DerivedQuery.of(name, "s")}. */
    public final S with(String name, SelectClauses<?> query) {
        return named(name, query, false);
    }

    /** The same of a query that takes rows from itself: its first part has none of its own, the second, by {@code unionAll}, goes on from them. */
    public final S withRecursive(String name, SelectClauses<?> query) {
        return named(name, query, true);
    }

    private S named(String name, SelectClauses<?> query, boolean recursive) {
        if (state().extras().before().stream().anyMatch(each -> each.name().equals(name))) {
            throw SelectErrors.twice(name);
        }
        SelectExtras.Named named = new SelectExtras.Named(Names.checked(name), query.state(), recursive);
        return now(state().with(state().extras().with(named)));
    }

    final S put(SelectExtras.SetOperation operation, SelectClauses<?> query) {
        return now(state().with(state().extras().with(new SelectExtras.Part(operation, query.state()))));
    }

    /** The rows of this query as those of a table in another one. */
    final DerivedQuery derived(String alias) {
        return new DerivedQuery(Names.checked(alias), state(), null);
    }

    /** An inner join behind a left one drops rows of the left side, as SQL by itself does. */
    public final S flatJoins() {
        return now(state().with(state().options().withFlatJoins()));
    }

    /** Whether the query flushes first, whatever the entity manager says. */
    public final S flushMode(FlushMode mode) {
        return now(state().with(state().options().with(mode)));
    }

    /** Locks the rows of the first entity until the transaction ends. */
    public final S lock(LockMode mode) {
        return now(state().with(state().options().with(mode)));
    }

    /**
     * Words that stand before the statement, for who looks at what a server does: {@code comment("report 7")} gives
     * {@code /* report 7 *}{@code / select …}. Each text is a statement of its own for the caches of plans, so it is no place for what differs each time. Error MO-5262 where it
     * would end the comment.
     */
    public final S comment(String text) {
        return now(state().with(state().options().withComment(Names.comment("comment", text))));
    }

    /**
     * Words for the planner of the database, as it understands them: {@code hint("MAX_EXECUTION_TIME(1000)")} gives
     * {@code select /*+ MAX_EXECUTION_TIME(1000) *}{@code / …}. A database that knows no such hints takes them for a comment. Error MO-5262 where they would end it.
     */
    public final S hint(String text) {
        return now(state().with(state().options().withHint(Names.comment("hint", text))));
    }

    /** The statement, with a placeholder for each value. Nothing is sent. */
    public final String toSql() {
        return runner().show(state()).sql();
    }

    /** The values of {@link #toSql()}, in the order of its placeholders. */
    public final List<@Nullable Object> getParameters() {
        return runner().show(state()).parameters();
    }

    /** The statement with its values in it: for people to read, and never to be sent. */
    public final String toFormattedSql() {
        return runner().show(state()).formatted();
    }
}
