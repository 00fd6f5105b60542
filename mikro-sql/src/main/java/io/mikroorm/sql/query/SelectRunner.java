// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.fragment.QueryFragment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out queries that were built: the entity manager that made the builder. */
public interface SelectRunner {

    /** The entities, managed. */
    List<Object> entities(SelectState query);

    /** The rows, each with a value for every item. */
    List<@Nullable Object[]> rows(SelectState query);

    /** The rows as records of a class, whose components are called as the items. */
    <R extends Record> List<R> records(SelectState query, Class<R> type);

    /** The entities, one after the other, which nobody manages. Holds a connection until its end, or until it is closed. */
    Stream<Object> stream(SelectState query);

    /** The rows, one after the other, each with a value for every item. */
    Stream<@Nullable Object[]> streamRows(SelectState query);

    /** The rows, one after the other, as records of a class, whose components are called as the items. */
    <R extends Record> Stream<R> streamRecords(SelectState query, Class<R> type);

    /** How many entities, or rows, there are without the window. */
    long count(SelectState query);

    /** The statement that would be sent. */
    ShownStatement show(SelectState query);

    /**
     * The statement and its values, as a part of others.
     *
     * @param entity the entity as whose columns the items are called; null for as they are said
     */
    QueryFragment fragment(SelectState query, @Nullable Class<?> entity);

    /** What the items of a query are called. */
    List<String> names(SelectState query);
}
