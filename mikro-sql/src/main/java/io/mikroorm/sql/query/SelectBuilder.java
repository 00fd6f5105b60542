// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.Found;
import io.mikroorm.query.Alias;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.RelatedPath;
import io.mikroorm.query.Valued;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities that is put together clause by clause. Made by {@code em.createQueryBuilder(…)}. What it finds is managed, as what
 * {@code em.find} finds is. It may be carried out again and again, and goes on to be built.
 *
 * <p>A collection that is joined by {@code …AndSelect} is loaded by it, unless the query does not have all of its members: where a condition
 * is on them, or they are joined further by an inner join. Then the members that are found are managed, and the collection stays as it was.
 *
 * @param <E> the entity
 */
public final class SelectBuilder<E> extends SelectClauses<SelectBuilder<E>> {

    private final Class<E> type;

    private SelectBuilder(SelectRunner runner, SelectState state, Class<E> type) {
        super(runner, state);
        this.type = type;
    }

    /** A query for an entity, which is called by a name in it. */
    public static <E> SelectBuilder<E> of(SelectRunner runner, Class<E> type, String alias) {
        return new SelectBuilder<>(runner, SelectState.of(type, alias), type);
    }

    /** Joins a relation and loads what it leads to; rows without a partner are dropped. */
    public <T> SelectBuilder<E> joinAndSelect(RelatedPath<Aliased, T> relation, Alias<T> alias) {
        return joined(relation.path(), alias, true, true, null);
    }

    /** Joins a relation to partners for which a condition holds, and loads these; rows without one are dropped. */
    public <T> SelectBuilder<E> joinAndSelect(
            RelatedPath<Aliased, T> relation, Alias<T> alias, Condition<? super Aliased> on) {
        return joined(relation.path(), alias, true, true, on);
    }

    /** Joins a relation, by names, and loads what it leads to; rows without a partner are dropped. */
    public SelectBuilder<E> joinAndSelect(String relation, String alias) {
        return joined(relation, alias, true, true, null);
    }

    /** Joins a relation and loads what it leads to; rows without a partner stay. */
    public <T> SelectBuilder<E> leftJoinAndSelect(RelatedPath<Aliased, T> relation, Alias<T> alias) {
        return joined(relation.path(), alias, false, true, null);
    }

    /** Joins a relation to partners for which a condition holds, and loads these; rows without one stay. */
    public <T> SelectBuilder<E> leftJoinAndSelect(
            RelatedPath<Aliased, T> relation, Alias<T> alias, Condition<? super Aliased> on) {
        return joined(relation.path(), alias, false, true, on);
    }

    /** Joins a relation, by names, and loads what it leads to; rows without a partner stay. */
    public SelectBuilder<E> leftJoinAndSelect(String relation, String alias) {
        return joined(relation, alias, false, true, null);
    }

    /** Joins a relation, by names, to partners for which a condition holds, and loads these; rows without one stay. */
    public SelectBuilder<E> leftJoinAndSelect(String relation, String alias, Condition<? super Aliased> on) {
        return joined(relation, alias, false, true, on);
    }

    /** The same query for values instead of entities. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final RowQuery select(Valued<Aliased, ?>... values) {
        return new RowQuery(runner(), state().withItems(Terms.of(values)));
    }

    /** The same query for values instead of entities, by names: {@code "a.name", "b.title as book"}. */
    public RowQuery select(String... values) {
        return new RowQuery(runner(), state().withItems(Terms.of(values)));
    }

    /** The same query for one value instead of entities. */
    public <V> ValueQuery<V> selectValue(Valued<Aliased, V> value) {
        return new ValueQuery<>(runner(), state().withItems(List.of(Terms.of(value))));
    }

    /** The entities, each once, in order. */
    @SuppressWarnings("unchecked") // they are of the class that was asked for
    public List<E> getResultList() {
        return (List<E>) (List<?>) runner().entities(state());
    }

    /**
     * The entities, each once, in order, made when they are asked for; nobody manages them, and what was not joined with {@code …AndSelect} cannot be loaded later.
     * Close it: it holds a connection until its end. Where an entity has several rows, they are sorted by what is the same in all of them, or it is error MO-5260.
     *
     * <pre>{@code
     * try (Stream<Author> authors = em.createQueryBuilder(a).leftJoinAndSelect(a.books(), b).orderBy(a.name.asc()).stream()) {
     *     authors.forEach(author -> System.out.println(author.getName() + ": " + author.getBooks().size()));
     * }
     * }</pre>
     */
    @SuppressWarnings("unchecked") // they are of the class that was asked for
    public Stream<E> stream() {
        return (Stream<E>) (Stream<?>) runner().stream(state());
    }

    /** The one entity, or null; two or more are error MO-5210. */
    public @Nullable E getSingleResult() {
        List<E> found = copy().atMostTwo().getResultList();
        if (found.size() > 1) {
            throw SelectErrors.several(type.getSimpleName());
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private SelectBuilder<E> atMostTwo() {
        long limit = state().limit();
        return limit >= 0 && limit < 2 ? this : limit(2);
    }

    /** How many entities there are, whatever limit and offset say. */
    public long getCount() {
        return runner().count(state());
    }

    /** The entities of the window, and how many there are without it. */
    public Found<E> getResultAndCount() {
        return new Found<>(getResultList(), getCount());
    }

    /** Another builder that begins with all that was said to this one. */
    public SelectBuilder<E> copy() {
        return new SelectBuilder<>(runner(), state(), type);
    }
}
