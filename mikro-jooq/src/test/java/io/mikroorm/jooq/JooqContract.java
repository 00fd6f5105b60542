// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of jOOQ have: an entry for the entity manager of the test. */
public abstract class JooqContract extends Contract {

    /** For {@link #em}. */
    protected Jooq jooq;

    @Override
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void enter() {
        jooq = Jooq.of(em);
    }

    DSLContext dsl() {
        return jooq.dsl();
    }

    String quoted(String name) {
        Quoting quoting = driver().dialect().quoting();
        return quoting.quote(name);
    }
}
