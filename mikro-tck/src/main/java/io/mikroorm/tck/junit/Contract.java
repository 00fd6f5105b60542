// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.domain.Domain;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What all contracts have: an ORM on an empty database for each test, an entity manager on it, and a count of its statements. */
public abstract class Contract {

    /** Counts the statements of {@link #orm}. */
    protected final StatementCounter statements = new StatementCounter();

    private final Fallbacks fallbacks = new Fallbacks();

    /** The ORM under test, on a database of this test's own. */
    protected MikroORM orm;

    /** A fork of it. */
    protected EntityManager em;

    /** The driver under test. */
    protected abstract TckDriver driver();

    /** The model; the library unless the contract says otherwise. */
    protected List<Class<?>> entities() {
        return Domain.LIBRARY;
    }

    /** What the contract sets besides. */
    protected void configure(ConfigurationBuilder<?> settings) {}

    /** Opens the ORM, unless the driver cannot take the test. */
    @BeforeEach
    protected void open(TestInfo test) {
        Skips.check(driver(), test, getClass());
        fallbacks.watch();
        orm = open(entities(), this::configure);
        em = orm.em().fork();
        statements.reset();
    }

    /** Closes it. Reflection has done nothing that generated classes should. */
    @AfterEach
    protected void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
        fallbacks.check();
    }

    /** Another ORM on another empty database, whose statements are counted too. The test closes it. */
    protected MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return driver().open(entities, c -> {
            c.listener(statements);
            settings.accept(c);
        });
    }

    /** A new entity manager, which sees what is in the database and nothing else. */
    protected EntityManager fresh() {
        return orm.em().fork();
    }

    /** Inserts entities with an entity manager of their own, so that {@link #em} does not know them, and forgets the statements. */
    protected void given(Object... entities) {
        EntityManager other = fresh();
        other.persistAll(List.of(entities));
        other.flush();
        other.clear();
        statements.reset();
    }

    /**
     * How many selects bring the members of a many-to-many to owners that are there already: where the owners have the keys of the members,
     * these are asked for first. With a query for owners that populates the members, they come along: there it is always one.
     */
    protected int selectsOfManyToMany() {
        return driver().capabilities().has(Capabilities.Feature.PIVOT_TABLES) ? 1 : 2;
    }

    /** The value, which is not null. */
    protected static <T> T some(@Nullable T value) {
        if (value == null) {
            throw new AssertionError("expected a value, but it is null");
        }
        return value;
    }
}
