// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.StatementCounter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** After a statement that failed PostgreSQL takes a transaction back only, whatever the JDBC driver says of its commit. */
class AbortedTransactionTest {

    private final OwnSchema schema = OwnSchema.create();
    private final StatementCounter statements = new StatementCounter();
    private SqlORM orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        open("true");
        orm.schema().create();
    }

    private void open(String loudly) {
        orm = schema.orm(c -> c.entities(Domain.LIBRARY.toArray(Class<?>[]::new))
                .listener(statements)
                .driverOption("raiseExceptionOnSilentRollback", loudly));
        em = orm.em().fork();
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    private void failingStatement() {
        schema.execute("alter table author rename to away");
        assertThatThrownBy(() -> em.count(Author.class)).isInstanceOf(TableNotFoundException.class);
        schema.execute("alter table away rename to author");
    }

    private long publishers() {
        return orm.em().fork().count(Publisher.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void a_commit_rolls_back_and_says_so(String loudly) {
        orm.close();
        open(loudly);
        em.begin();
        em.persist(new Publisher("Orbit"));
        em.flush();
        failingStatement();
        statements.reset();

        assertThatThrownBy(em::commit)
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-4213")
                .hasMessageContaining("rolled back")
                .satisfies(
                        e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(TableNotFoundException.class));
        assertThat(statements.texts()).containsExactly("rollback");
        assertThat(em.isInTransaction()).isFalse();
        assertThat(publishers()).isZero();
    }

    @Test
    void what_was_flushed_in_it_is_pending_again() {
        Publisher orbit = new Publisher("Orbit");
        em.persist(orbit);
        em.begin();
        em.flush();
        failingStatement();
        assertThatThrownBy(em::commit).isInstanceOf(TransactionStateException.class);

        assertThat(orbit.getId()).isNull();
        em.flush();
        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void a_rollback_to_a_savepoint_makes_it_whole_again() {
        em.begin();
        em.persist(new Publisher("Orbit")).flush();
        em.begin();
        failingStatement();
        em.rollback();
        em.commit();

        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void a_nested_commit_is_refused_and_its_level_can_be_rolled_back() {
        em.begin();
        em.persist(new Publisher("Orbit")).flush();
        em.begin();
        failingStatement();
        assertThatThrownBy(em::commit).isInstanceOf(DriverException.class).hasMessageContaining("failed before");
        em.rollback();
        em.commit();

        assertThat(publishers()).isEqualTo(1);
    }
}
