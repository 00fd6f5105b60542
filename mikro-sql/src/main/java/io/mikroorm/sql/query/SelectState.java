// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.Criterion;
import io.mikroorm.query.Sorting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was built so far: immutable, prints, and knows nothing of the model.
 *
 * @param from where its rows come from first
 * @param joins what is joined to that, in order
 * @param items what is selected; empty where that are entities
 * @param where which rows are taken; null for all
 * @param groupBy what rows are grouped by
 * @param having which groups are taken; null for all
 * @param orderBy how the result is sorted
 * @param limit the most that comes back; -1 for all
 * @param offset how much is skipped
 * @param options what is said about the whole
 * @param extras what it is made of besides
 */
public record SelectState(
        Source from,
        List<Joined> joins,
        List<Term> items,
        @Nullable Criterion where,
        List<Term> groupBy,
        @Nullable Criterion having,
        List<Sorting<?>> orderBy,
        long limit,
        long offset,
        SelectOptions options,
        SelectExtras extras) {

    /** Copies the lists. */
    public SelectState {
        joins = List.copyOf(joins);
        items = List.copyOf(items);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * The entity whose rows are first.
     *
     * @param type its class
     * @param alias what it is called by in the query
     */
    public record Source(Class<?> type, String alias) {}

    /**
     * A relation that is joined.
     *
     * @param path where it is: {@code "a.books"}
     * @param alias what its rows are called by in the query
     * @param type the class that the alias is for; null where a name stands for it
     * @param inner whether rows without a partner are dropped
     * @param selected whether its entities are loaded with those before
     * @param on a further condition on the partner; null for none
     */
    public record Joined(
            String path,
            String alias,
            @Nullable Class<?> type,
            boolean inner,
            boolean selected,
            @Nullable Criterion on) {}

    /** An entity under a name, which is a plain word: else error MO-5201. */
    public static Source source(Class<?> type, String alias) {
        return new Source(type, Names.checked(alias));
    }

    static SelectState of(Class<?> type, String alias) {
        return new SelectState(
                source(type, alias),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                -1,
                0,
                SelectOptions.NONE,
                SelectExtras.NONE);
    }

    SelectState with(Joined join) {
        return new SelectState(
                from,
                plus(joins, List.of(join)),
                items,
                where,
                groupBy,
                having,
                orderBy,
                limit,
                offset,
                options,
                extras);
    }

    SelectState withItems(List<Term> more) {
        return new SelectState(
                from, joins, plus(items, more), where, groupBy, having, orderBy, limit, offset, options, extras);
    }

    SelectState withWhere(@Nullable Criterion condition) {
        return new SelectState(from, joins, items, condition, groupBy, having, orderBy, limit, offset, options, extras);
    }

    SelectState withGroupBy(List<Term> more) {
        return new SelectState(
                from, joins, items, where, plus(groupBy, more), having, orderBy, limit, offset, options, extras);
    }

    SelectState withHaving(Criterion condition) {
        return new SelectState(from, joins, items, where, groupBy, condition, orderBy, limit, offset, options, extras);
    }

    SelectState withOrderBy(List<? extends Sorting<?>> more) {
        return new SelectState(
                from, joins, items, where, groupBy, having, plus(orderBy, more), limit, offset, options, extras);
    }

    /** The same query with another window; for what needs less of it than was asked for. */
    public SelectState withWindow(long most, long skipped) {
        return new SelectState(from, joins, items, where, groupBy, having, orderBy, most, skipped, options, extras);
    }

    /** The same query alone, without those whose rows are put together with its own, and without order and window, which are those of all. */
    public SelectState withoutSets() {
        SelectExtras alone = new SelectExtras(extras.distinctOn(), extras.before(), extras.derived(), List.of());
        return new SelectState(from, joins, items, where, groupBy, having, List.of(), -1, 0, options, alone);
    }

    SelectState with(SelectOptions other) {
        return new SelectState(from, joins, items, where, groupBy, having, orderBy, limit, offset, other, extras);
    }

    SelectState with(SelectExtras other) {
        return new SelectState(from, joins, items, where, groupBy, having, orderBy, limit, offset, options, other);
    }

    private static <T> List<T> plus(List<? extends T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
