// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.sql.query.RowQuery;

/**
 * Gives the rows of a virtual entity by a query that is built with the names of classes and properties, each time when it is asked for. Its values are called as
 * the properties of the virtual entity, or as their columns: a relation is the key of what it leads to. A column without a value is error MO-5226.
 *
 * <pre>{@code
 * e.virtual(SqlVirtualQuery.of((em, context) -> em.createQueryBuilder(a)
 *         .leftJoin(a.books(), b)
 *         .groupBy(a.name)
 *         .select(a.name, count(b.id).as("books"))))
 * }</pre>
 *
 * <p>A class that is named in {@code @Virtual(query = …)} has a constructor without arguments; one object of it serves all threads. A query of the same shape is
 * planned once, whatever its values. On a database without SQL it is error MO-2908.
 */
public interface SqlVirtualQuery extends VirtualQuery {

    /** The query whose rows are wanted now; {@code em} is the entity manager that asks. */
    RowQuery build(SqlEntityManager em, QueryContext context);

    @Override
    default QueryFragment ask(QueryContext context) {
        return build(context.em(SqlEntityManager.class), context).toFragment(context.entity());
    }

    /** A lambda as what an {@code EntitySchema} takes. */
    static VirtualQuery of(SqlVirtualQuery query) {
        return query;
    }
}
