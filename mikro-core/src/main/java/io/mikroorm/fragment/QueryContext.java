// SPDX-License-Identifier: MIT
package io.mikroorm.fragment;

import org.jspecify.annotations.Nullable;

/** Who asks for a query, and where. Good for the call that it is given to, and for one thread. */
public interface QueryContext {

    /** The entity whose rows are those of the query. */
    Class<?> entity();

    /** The database that will be asked, by its name: {@code sqlite}, {@code postgresql}, {@code mysql}, {@code mariadb}, {@code mongodb}. */
    String platform();

    /** The schema that the entity manager is for, where tables lie in an open one; null for none. */
    @Nullable
    String schema();

    /**
     * The entity manager that asks: {@code context.em(EntityManager.class)}, or the one with the words of a database. It may read; what it would have to
     * flush for the query is flushed already. Another class is error MO-2908.
     */
    <M> M em(Class<M> type);
}
