// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.type.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sessions against a real file: statements, transactions, savepoints, and what listeners see of them. */
class SessionTest {

    @TempDir
    private Path folder;

    private TestDatabase db;
    private JdbcSession other;

    @BeforeEach
    void open() {
        db = TestDatabase.in(folder.resolve("test.db"));
        db.execute("create table t (v integer)");
        other = db.connections.openSession();
        db.events.clear();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private long seenByOther() {
        return (Long) TestDatabase.query(other, Storage.LONG, "select count(*) from t")
                .get(0);
    }

    @Nested
    class Statements {

        @Test
        void an_update_tells_how_many_rows_it_changed() {
            assertThat(db.update("insert into t values (1), (2), (3)")).isEqualTo(3);
            assertThat(db.update("update t set v = 9 where v > ?", 1)).isEqualTo(2);
            assertThat(seenByOther()).isEqualTo(3);
        }

        @Test
        void a_batch_tells_how_many_rows_each_of_its_executions_changed() {
            db.update("insert into t values (1), (2), (2)");
            int[] counts = db.session.batch(
                    TestDatabase.statement("update t set v = ? where v = ?"),
                    (sink, index) -> {
                        sink.setInt(0, 10 + index);
                        sink.setInt(1, index);
                    },
                    3);

            assertThat(counts).containsExactly(0, 1, 2);
            assertThat(db.session.batch(TestDatabase.statement("nonsense"), (sink, index) -> {}, 0))
                    .isEmpty();
        }

        @Test
        void the_same_statement_runs_again_and_again() {
            for (int i = 0; i < 200; i++) {
                db.update("insert into t values (?)", i);
                assertThat(db.number("select v from t where v = ?", i)).isEqualTo(i);
                assertThat(db.number("select count(*) from t where v <> " + i)).isEqualTo(i);
            }
        }

        @Test
        void a_statement_that_was_prepared_before_the_schema_changed_sees_the_change() {
            db.update("insert into t values (1)");
            assertThat(db.number("select v from t")).isEqualTo(1);
            db.execute("drop table t");
            assertThatThrownBy(() -> db.number("select v from t")).isInstanceOf(TableNotFoundException.class);
            db.execute("create table t (x text, v integer)", "insert into t values ('x', 2)");
            assertThat(db.number("select v from t")).isEqualTo(2);
        }

        @Test
        void other_statements_run_while_a_result_is_being_read() {
            db.update("insert into t values (1), (2)");
            List<Long> found = new ArrayList<>();
            String same = "select v from t order by v";
            db.session.query(TestDatabase.statement(same), sink -> {}, row -> {
                found.add(row.getLong(0));
                db.session.query(TestDatabase.statement(same), sink -> {}, inner -> found.add(inner.getLong(0) * 10));
                db.update("insert into t select 100 where not exists (select 1 from t where v = 100)");
                assertThat(row.getLong(0)).isIn(1L, 2L, 100L);
            });

            assertThat(found).startsWith(1L, 10L, 20L, 2L, 10L, 20L, 1000L);
        }

        @Test
        void what_the_reader_of_a_result_throws_comes_through_and_the_session_lives_on() {
            db.update("insert into t values (1), (2)");
            IllegalStateException mine = new IllegalStateException("mine");

            assertThatThrownBy(() -> db.session.query(TestDatabase.statement("select v from t"), sink -> {}, row -> {
                        throw mine;
                    }))
                    .isSameAs(mine);
            assertThat(db.number("select count(*) from t")).isEqualTo(2);
            db.execute("drop table t");
        }
    }

    @Nested
    class Transactions {

        @Test
        void nothing_is_sent_for_a_transaction_without_statements() {
            db.begin();
            assertThat(db.session.inTransaction()).isTrue();
            db.session.commit();
            db.begin();
            db.session.rollback();

            assertThat(db.session.inTransaction()).isFalse();
            assertThat(db.sent()).isEmpty();
        }

        @Test
        void a_commit_keeps_what_happened_and_others_see_it_only_then() {
            db.begin();
            db.update("insert into t values (1)");
            assertThat(seenByOther()).isZero();
            db.session.commit();

            assertThat(seenByOther()).isEqualTo(1);
        }

        @Test
        void a_rollback_undoes_what_happened() {
            db.begin();
            db.update("insert into t values (1)");
            db.session.rollback();

            assertThat(db.number("select count(*) from t")).isZero();
            db.update("insert into t values (2)");
            assertThat(seenByOther()).isEqualTo(1);
        }

        @Test
        void a_failed_statement_leaves_the_transaction_as_it_was() {
            db.begin();
            db.update("insert into t values (1)");
            assertThatThrownBy(() -> db.update("insert into nowhere values (1)"))
                    .isInstanceOf(TableNotFoundException.class);
            db.session.commit();

            assertThat(seenByOther()).isEqualTo(1);
        }

        @Test
        void savepoints_nest() {
            db.begin();
            db.update("insert into t values (1)");
            String outer = db.session.savepoint();
            db.update("insert into t values (2)");
            String inner = db.session.savepoint();
            db.update("insert into t values (3)");
            db.session.rollbackTo(inner);
            assertThat(db.number("select sum(v) from t")).isEqualTo(3);
            String again = db.session.savepoint();
            db.session.release(again);
            db.session.rollbackTo(outer);
            db.session.commit();

            assertThat(db.number("select sum(v) from t")).isEqualTo(1);
            assertThat(outer).isEqualTo("s1");
            assertThat(inner).isEqualTo("s2").isEqualTo(again);
        }

        @Test
        void a_read_only_transaction_takes_no_lock() {
            db.session.begin(new io.mikroorm.driver.DriverSession.TransactionOptions(true, null));
            assertThat(db.number("select count(*) from t")).isZero();
            other.begin(io.mikroorm.driver.DriverSession.TransactionOptions.DEFAULT);
            other.update(TestDatabase.statement("update t set v = 1"), sink -> {});
            other.rollback();
            db.session.commit();
        }

        @Test
        void closing_rolls_back() {
            db.begin();
            db.update("insert into t values (1)");
            db.session.close();

            assertThat(seenByOther()).isZero();
        }

        @Test
        void what_makes_no_sense_is_refused() {
            assertThatThrownBy(() -> db.session.commit()).isInstanceOf(TransactionStateException.class);
            assertThatThrownBy(() -> db.session.rollback()).isInstanceOf(TransactionStateException.class);
            assertThatThrownBy(() -> db.session.savepoint()).isInstanceOf(TransactionStateException.class);
            db.begin();
            assertThatThrownBy(() -> db.begin()).isInstanceOf(TransactionStateException.class);
        }
    }

    @Nested
    class Listeners {

        @Test
        void see_each_statement_and_each_step_of_a_transaction() {
            db.begin();
            db.update("insert into t values (?)", 1);
            db.session.rollbackTo(db.session.savepoint());
            db.session.release(db.session.savepoint());
            db.session.commit();
            db.begin();
            db.update("delete from t");
            db.session.rollback();

            assertThat(db.sent())
                    .containsExactly(
                            "begin",
                            "insert into t values (?)",
                            "savepoint s1",
                            "rollback to savepoint s1",
                            "release savepoint s1",
                            "savepoint s1",
                            "release savepoint s1",
                            "commit",
                            "begin",
                            "delete from t",
                            "rollback");
        }

        @Test
        void see_values_rows_and_time() {
            db.update("insert into t values (?), (?)", 1, null);

            StatementEvent event = db.events.get(0);
            assertThat(event.values()).containsExactly(1, null);
            assertThat(event.rows()).isEqualTo(2);
            assertThat(event.executions()).isEqualTo(1);
            assertThat(event.nanoseconds()).isPositive();
            assertThat(event.failure()).isNull();
        }

        @Test
        void see_a_batch_once_with_the_values_of_its_first_execution() {
            db.session.batch(
                    TestDatabase.statement("insert into t values (?)"), (sink, index) -> sink.setInt(0, index), 5);

            assertThat(db.events).hasSize(1);
            assertThat(db.events.get(0).executions()).isEqualTo(5);
            assertThat(db.events.get(0).rows()).isEqualTo(5);
            assertThat(db.events.get(0).values()).containsExactly(0);
        }

        @Test
        void see_how_a_statement_failed() {
            assertThatThrownBy(() -> db.update("insert into nowhere values (1)"))
                    .isNotNull();

            assertThat(db.events.get(0).failure()).isInstanceOf(TableNotFoundException.class);
        }
    }
}
