// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.JdbcAdapter;
import io.mikroorm.sql.jdbc.JdbcConnection;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.JdbcSettings;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.tck.sql.FaultyDataSource;
import io.mikroorm.tck.sql.FaultyDataSource.Fault;
import io.mikroorm.type.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Where connections come from, how they are prepared, and what happens when they fail. */
class ConnectionsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("test.db");
    }

    @Nested
    class InAPool {

        @Test
        void nothing_connects_before_it_is_needed() {
            try (TestDatabase db = TestDatabase.in(file)) {
                db.begin();
                db.session.commit();
                assertThat(Files.exists(file)).isFalse();
                db.number("select 1");
                assertThat(Files.exists(file)).isTrue();
            }
        }

        @Test
        void every_connection_checks_foreign_keys_and_orders_decimals() {
            try (TestDatabase db = TestDatabase.in(file)) {
                List<JdbcSession> sessions = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    JdbcSession session = db.connections.openSession();
                    session.begin(new TransactionOptions(true, null));
                    sessions.add(session);
                    assertThat(TestDatabase.query(session, Storage.LONG, "pragma foreign_keys"))
                            .containsExactly(1L);
                    assertThat(TestDatabase.query(session, Storage.LONG, "select '9.5' < '10' collate mikro_decimal"))
                            .containsExactly(1L);
                }
                sessions.forEach(JdbcSession::close);
            }
        }

        @Test
        void a_pool_that_is_used_up_is_a_connection_that_is_not_there() {
            try (TestDatabase db = TestDatabase.in(file)) {
                List<JdbcSession> sessions = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    JdbcSession session = db.connections.openSession();
                    session.begin(new TransactionOptions(true, null));
                    TestDatabase.query(session, Storage.LONG, "select 1");
                    sessions.add(session);
                }
                assertThatThrownBy(() -> db.number("select 1")).isInstanceOf(ConnectionException.class);
                sessions.forEach(JdbcSession::close);
                assertThat(db.number("select 1")).isEqualTo(1);
            }
        }

        @Test
        void who_is_interrupted_while_waiting_is_told_so() {
            try (TestDatabase db = TestDatabase.in(file)) {
                db.number("select 1");
                List<JdbcSession> sessions = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    JdbcSession session = db.connections.openSession();
                    session.begin(new TransactionOptions(true, null));
                    TestDatabase.query(session, Storage.LONG, "select 1");
                    sessions.add(session);
                }
                Thread.currentThread().interrupt();

                assertThatThrownBy(() -> db.number("select 1"))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("Interrupted");
                assertThat(Thread.interrupted()).isTrue();
                sessions.forEach(JdbcSession::close);
            }
        }

        @Test
        void many_threads_write_one_after_the_other() throws Exception {
            try (TestDatabase db = TestDatabase.patientIn(file)) {
                db.execute("create table t (v integer)");
                ExecutorService threads = Executors.newFixedThreadPool(4);
                List<Future<?>> all = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    all.add(threads.submit(() -> {
                        JdbcSession session = db.connections.openSession();
                        for (int i = 0; i < 20; i++) {
                            session.begin(TransactionOptions.DEFAULT);
                            session.update(TestDatabase.statement("insert into t values (1)"), sink -> {});
                            session.commit();
                        }
                    }));
                }
                for (Future<?> one : all) {
                    one.get(60, TimeUnit.SECONDS);
                }
                threads.shutdown();
                assertThat(db.number("select count(*) from t")).isEqualTo(80);
            }
        }

        @Test
        void what_was_said_of_a_transaction_that_did_not_begin_does_not_hold_for_the_next_one() {
            JdbcSettings one = new JdbcSettings(
                    "jdbc:sqlite:" + file, Map.of(), null, 1, false, Duration.ofMillis(300), List.of(), false);
            try (JdbcConnections connections = new JdbcConnections(one, new Halfway())) {
                JdbcSession session = connections.openSession();
                session.begin(TransactionOptions.DEFAULT);
                assertThatThrownBy(() -> TestDatabase.query(session, Storage.LONG, "select 1"))
                        .isInstanceOf(DriverException.class);
                session.rollback();

                assertThat(TestDatabase.query(session, Storage.LONG, "pragma foreign_keys"))
                        .containsExactly(1L);
            }
        }

        @Test
        void after_closing_there_are_none() {
            TestDatabase db = TestDatabase.in(file);
            db.number("select 1");
            db.close();

            assertThatThrownBy(() -> db.number("select 1"))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("The ORM is closed");
            TestDatabase unused = TestDatabase.in(file);
            unused.close();
            assertThatThrownBy(() -> unused.number("select 1"))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("closed");
        }

        @Test
        void a_url_that_no_driver_takes_is_a_mistake_in_the_settings() {
            try (JdbcConnections none =
                    new JdbcConnections(JdbcSettings.of("jdbc:nothing:x"), new SqlitePlatform(StoredZone.UTC))) {
                assertThatThrownBy(() -> TestDatabase.query(none.openSession(), Storage.LONG, "select 1"))
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("jdbc:nothing:x");
            }
        }
    }

    /** SQLite, but a transaction begins with two statements, of which the second fails. */
    private static final class Halfway implements JdbcAdapter {

        private final SqlitePlatform sqlite = new SqlitePlatform(StoredZone.UTC);

        @Override
        public JdbcRow createRow() {
            return sqlite.createRow();
        }

        @Override
        public JdbcValueSink createSink() {
            return sqlite.createSink();
        }

        @Override
        public ExceptionConverter exceptionConverter() {
            return sqlite.exceptionConverter();
        }

        @Override
        public void initialise(JdbcConnection connection) throws Exception {
            sqlite.initialise(connection);
        }

        @Override
        public List<String> begin(TransactionOptions options) {
            return List.of("pragma foreign_keys = off", "begin nothing");
        }
    }

    @Nested
    class InMemory {

        @Test
        void the_data_stays_while_nobody_is_connected() {
            try (TestDatabase db = TestDatabase.inMemory()) {
                db.execute("create table t (v)", "insert into t values (7)");
                JdbcSession other = db.connections.openSession();
                assertThat(TestDatabase.query(other, Storage.LONG, "select v from t"))
                        .containsExactly(7L);
                assertThat(db.number("pragma foreign_keys")).isEqualTo(1);
            }
        }

        @Test
        void sessions_of_other_threads_wait_for_their_turn() throws Exception {
            try (TestDatabase db = TestDatabase.inMemory()) {
                db.execute("create table t (v)");
                CountDownLatch written = new CountDownLatch(1);
                CountDownLatch waited = new CountDownLatch(1);
                ExecutorService thread = Executors.newSingleThreadExecutor();
                Future<?> first = thread.submit(() -> {
                    JdbcSession session = db.connections.openSession();
                    session.begin(TransactionOptions.DEFAULT);
                    session.update(TestDatabase.statement("insert into t values (1)"), sink -> {});
                    written.countDown();
                    assertThat(waited.await(30, TimeUnit.SECONDS)).isTrue();
                    session.commit();
                    return null;
                });
                assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
                assertThatThrownBy(() -> db.number("select count(*) from t"))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("another entity manager");
                waited.countDown();
                first.get(30, TimeUnit.SECONDS);
                thread.shutdown();
                assertThat(db.number("select count(*) from t")).isEqualTo(1);
            }
        }

        @Test
        void a_thread_does_not_wait_for_itself() {
            try (TestDatabase db = TestDatabase.inMemory()) {
                db.begin();
                db.number("select 1");
                JdbcSession other = db.connections.openSession();
                assertThatThrownBy(() -> TestDatabase.query(other, Storage.LONG, "select 1"))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("this thread");
                db.session.commit();
                assertThat(TestDatabase.query(other, Storage.LONG, "select 1")).containsExactly(1L);
            }
        }

        @Test
        void a_refused_commit_is_a_rollback_that_does_not_lose_the_database() {
            try (TestDatabase db = TestDatabase.inMemory()) {
                db.execute("create table p (id integer primary key)");
                db.execute("create table c (p integer references p (id) deferrable initially deferred)");
                db.begin();
                db.update("insert into c values (1)");

                assertThatThrownBy(() -> db.session.commit())
                        .isInstanceOf(ForeignKeyConstraintViolationException.class);
                assertThat(db.session.inTransaction()).isFalse();
                assertThat(db.number("select count(*) from c")).isZero();
                db.update("insert into p values (1)");
            }
        }
    }

    @Nested
    class OfAForeignDataSource {

        private FaultyDataSource faults;
        private TestDatabase db;

        @BeforeEach
        void open() {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + file);
            faults = FaultyDataSource.before(source);
            db = TestDatabase.over(faults.dataSource());
            db.execute("create table t (v integer)");
        }

        @Test
        void each_is_prepared_too() {
            assertThat(db.number("pragma foreign_keys")).isEqualTo(1);
            assertThat(db.number("select '9.5' < '10' collate mikro_decimal")).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(Fault.class)
        void outside_a_transaction_a_failure_is_over_with_its_statement(Fault fault) {
            faults.failAt(1, fault);
            DriverException failure =
                    catchThrowableOfType(DriverException.class, () -> db.update("insert into t values (1)"));

            assertThat(failure instanceof ConnectionException).isEqualTo(fault == Fault.CONNECTION_GONE);
            assertThat(failure.statement()).isEqualTo("insert into t values (1)");
            assertThat(db.update("insert into t values (1)")).isEqualTo(1);
            assertThat(db.number("select count(*) from t")).isEqualTo(1);
        }

        @Test
        void a_lost_connection_takes_the_transaction_with_it_until_it_is_rolled_back() {
            db.begin();
            db.update("insert into t values (1)");
            String savepoint = db.session.savepoint();
            faults.failAt(1, Fault.CONNECTION_GONE);
            DriverException first =
                    catchThrowableOfType(DriverException.class, () -> db.update("insert into t values (2)"));
            assertThat(first).isInstanceOf(ConnectionException.class);

            db.session.rollbackTo(savepoint);
            assertThat(db.session.inTransaction()).isTrue();
            assertThatThrownBy(() -> db.update("insert into t values (3)"))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("insert into t values (3)")
                    .hasCause(first);
            db.session.rollback();

            assertThat(db.session.inTransaction()).isFalse();
            assertThat(db.number("select count(*) from t")).isZero();
            db.update("insert into t values (4)");
        }

        @Test
        void a_transaction_that_was_lost_cannot_be_committed() {
            db.begin();
            faults.failAt(2, Fault.CONNECTION_GONE);
            assertThatThrownBy(() -> db.update("insert into t values (1)")).isInstanceOf(ConnectionException.class);

            assertThatThrownBy(() -> db.session.commit())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("undone");
            assertThat(db.session.inTransaction()).isFalse();
            assertThat(db.number("select count(*) from t")).isZero();
        }

        @ParameterizedTest
        @EnumSource(Fault.class)
        void a_begin_that_fails_leaves_a_transaction_that_rolls_back(Fault fault) {
            db.begin();
            faults.failAt(1, fault);
            assertThatThrownBy(() -> db.update("insert into t values (1)")).isInstanceOf(DriverException.class);
            db.session.rollback();

            assertThat(db.update("insert into t values (1)")).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(Fault.class)
        void the_outcome_of_a_commit_that_fails_is_unknown(Fault fault) {
            db.begin();
            db.update("insert into t values (1)");
            faults.failAtCommit(fault);

            assertThatThrownBy(() -> db.session.commit())
                    .isInstanceOf(CommitOutcomeUnknownException.class)
                    .hasCauseInstanceOf(DriverException.class);
            assertThat(db.session.inTransaction()).isFalse();
            assertThat(db.number("select count(*) from t")).isZero();
            db.update("insert into t values (1)");
        }

        @Test
        void a_savepoint_that_cannot_be_gone_back_to_is_the_end_of_the_transaction() {
            db.begin();
            db.update("insert into t values (1)");
            String savepoint = db.session.savepoint();
            db.session.release(savepoint);
            assertThatThrownBy(() -> db.session.rollbackTo(savepoint)).isInstanceOf(DriverException.class);

            assertThatThrownBy(() -> db.update("insert into t values (2)")).isInstanceOf(ConnectionException.class);
            db.session.rollback();
            assertThat(db.number("select count(*) from t")).isZero();
        }
    }
}
