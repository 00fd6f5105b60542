// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.EntityManager;

/** The way from any entity manager to the words of SQL: {@code em.transactional(tx -> Sql.of(tx).execute("…"))}. */
public final class Sql {

    private Sql() {}

    /** The same entity manager with the words of SQL, as {@link SqlEntityManager#of}; error MO-5074 where it is that of another kind of database. */
    public static SqlEntityManager of(EntityManager em) {
        return SqlEntityManager.of(em);
    }
}
