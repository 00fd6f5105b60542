// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.IsolationLevel;
import io.mikroorm.MikroORM;
import io.mikroorm.Propagation;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.sql.FaultyDataSource;
import io.mikroorm.tck.sql.FaultyDataSource.Fault;
import io.mikroorm.tck.sql.KeptConnections;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a transaction, and of the connection that the next one gets, when its first or its last word fails. */
public abstract class FamilyTransactions {

    /** The database. */
    protected abstract ServerTckDriver<?> driver();

    /** The database, with one connection, which is waited for so long. */
    protected abstract ServerTckDriver<?> driver(Duration patience);

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private final AtomicReference<FaultyDataSource> faults = new AtomicReference<>();
    private final AtomicReference<KeptConnections> connections = new AtomicReference<>();
    private final StatementCounter statements = new StatementCounter();
    private MikroORM orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = driver().open(Domain.LIBRARY, c -> c.listener(statements), this::wrap);
        em = orm.em().fork();
        em.persist(new Author("Jon")).flush();
        statements.reset();
    }

    private DataSource wrap(DataSource physical) {
        database.set(physical);
        faults.set(FaultyDataSource.before(physical));
        connections.set(new KeptConnections(faults.get().dataSource()));
        return connections.get().dataSource();
    }

    @AfterEach
    void close() {
        orm.close();
        connections.get().close();
    }

    /** Somebody else changes all authors, and does not wait long for it. */
    private void changeMeanwhile() {
        try (Connection connection = database.get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set innodb_lock_wait_timeout = 1");
            statement.execute("update author set name = 'Aegon'");
        } catch (SQLException e) {
            throw new AssertionError("a row is locked that was only read", e);
        }
    }

    @Test
    protected final void a_begin_that_fails_takes_its_isolation_level_with_it() {
        faults.get().failAt("start", Fault.ERROR);
        assertThatThrownBy(() ->
                        em.transactional(tx -> tx.count(Author.class), t -> t.isolation(IsolationLevel.SERIALIZABLE)))
                .isInstanceOf(DriverException.class);
        assertThat(faults.get().disarm()).isTrue();
        em.begin();
        assertThat(em.count(Author.class)).isEqualTo(1);
        changeMeanwhile();
        em.rollback();

        assertThat(orm.em().fork().findAll(Author.class).get(0).getName()).isEqualTo("Aegon");
    }

    @Test
    protected final void a_commit_in_which_the_server_has_rolled_back_is_followed_by_no_other_rollback() {
        em.persist(new Author("Arya"));
        faults.get().failAtCommit(new SQLException("Deadlock found when trying to get lock", "40001", 1213));
        assertThatThrownBy(em::flush).isInstanceOf(DeadlockException.class);

        assertThat(statements.texts()).last().isEqualTo("commit");
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
        em.flush();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(2);
    }

    @Test
    void work_beside_a_transaction_that_has_the_only_connection_is_told_what_it_waited_for() {
        try (MikroORM small = driver(Duration.ofMillis(300)).open(Domain.LIBRARY, c -> {})) {
            EntityManager outer = small.em().fork();
            outer.begin();
            assertThat(outer.count(Author.class)).isZero();

            assertThatThrownBy(() -> outer.transactional(
                            tx -> tx.persist(new Author("Jon")), t -> t.propagation(Propagation.REQUIRES_NEW)))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("No connection to the database: all are in use")
                    .hasMessageContaining("raise poolSize");
            outer.rollback();
        }
    }
}
