// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Publisher;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server that ends transactions which do nothing for too long ends the connection with them. */
class TimedOutTransactionTest {

    private OwnSchema schema;
    private SqlORM orm;
    private EntityManager em;

    @BeforeEach
    void open() throws InterruptedException {
        schema = OwnSchema.create();
        orm = schema.orm(c -> c.entities(Publisher.class)
                .poolSize(1)
                .driverOption("options", "-c idle_in_transaction_session_timeout=200ms"));
        orm.schema().create();
        em = orm.em().fork();
        em.persist(new Publisher("gone"));
        em.begin();
        em.flush();
        Thread.sleep(Duration.ofMillis(900).toMillis());
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    @Test
    void a_statement_is_told_that_the_connection_is_gone_and_the_commit_that_nothing_was_kept() {
        assertThatThrownBy(() -> em.count(Publisher.class)).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(em::commit)
                .isInstanceOf(ConnectionException.class)
                .isNotInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageContaining("is lost");
        assertThat(orm.em().fork().count(Publisher.class)).isZero();
        em.flush();
        assertThat(orm.em().fork().count(Publisher.class)).isEqualTo(1);
    }
}
