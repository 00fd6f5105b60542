// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.IsolationLevel;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.sql.NotingDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a transaction begins: along with its first statement, without a round trip of its own. */
class BeginTest {

    private final StatementCounter statements = new StatementCounter();
    private NotingDataSource noted;
    private MikroORM orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = new PostgreSqlTckDriver().open(Domain.LIBRARY, c -> c.listener(statements), physical -> {
            noted = NotingDataSource.before(physical);
            return noted.dataSource();
        });
        em = orm.em().fork();
        em.persist(new Publisher("Orbit")).flush();
        noted.reset();
        statements.reset();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void it_is_not_a_statement_of_its_own_but_is_told_of() {
        em.persist(new Publisher("Tor")).flush();

        assertThat(noted.prepared()).hasSize(2).doesNotContain("begin").endsWith("commit");
        assertThat(statements.texts()).hasSize(3).startsWith("begin").endsWith("commit");
    }

    @Test
    void all_statements_are_of_one_transaction() {
        em.begin();
        em.persist(new Publisher("Tor")).flush();
        em.persist(new Publisher("Gollancz")).flush();
        em.rollback();

        assertThat(orm.em().fork().count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void after_it_statements_commit_by_themselves() {
        em.persist(new Publisher("Tor")).flush();
        noted.reset();

        assertThat(em.fork().count(Publisher.class)).isEqualTo(2);
        assertThat(noted.prepared()).hasSize(1);
        assertThat(em.fork().count(Publisher.class)).isEqualTo(2);
    }

    @Test
    void one_with_a_level_of_its_own_says_so_first() {
        em.transactional(tx -> tx.count(Publisher.class), t -> t.isolation(IsolationLevel.SERIALIZABLE));

        assertThat(noted.prepared())
                .hasSize(3)
                .startsWith("begin isolation level serializable")
                .endsWith("commit");
    }

    @Test
    void one_that_does_nothing_is_not_begun() {
        em.transactional(tx -> {});

        assertThat(noted.prepared()).isEmpty();
        assertThat(statements.texts()).isEmpty();
    }
}
