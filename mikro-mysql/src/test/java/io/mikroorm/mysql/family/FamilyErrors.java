// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.exception.ColumnNotFoundException;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.SyntaxErrorException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.tck.domain.Counter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real errors of a real server, as the exceptions of this library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FamilyErrors {

    /** A schema. */
    protected TestDatabase db;

    /** A schema of the database. */
    protected abstract TestDatabase database(Class<?>... entities);

    /** The converter of the database. */
    protected abstract ExceptionConverter converter();

    @BeforeAll
    void open() {
        db = database(Counter.class);
        db.execute(
                "drop table if exists room, house",
                "create table house (id int primary key, name varchar(40) not null, age int,"
                        + " constraint one_name unique (name), constraint adult check (age > 17))",
                "create table room (id int primary key, house int,"
                        + " constraint in_house foreign key (house) references house (id))",
                "insert into house values (1, 'tall', 20), (2, 'low', 20)",
                "insert into room values (1, 1)");
    }

    @AfterAll
    void close() {
        if (db != null) {
            db.execute("drop table if exists room, house");
            db.close();
        }
    }

    /** A statement that fails like this; the last of some. */
    protected final DriverException expect(Class<? extends DriverException> type, String... statements) {
        DriverException failure = db.failure(statements);
        assertThat(failure).isExactlyInstanceOf(type).hasCauseInstanceOf(SQLException.class);
        return failure;
    }

    @Test
    void a_broken_constraint_is_named_and_no_value_is_told() {
        DriverException twice =
                expect(UniqueConstraintViolationException.class, "insert into house values (3, 'tall', 20)");
        assertThat(twice.constraint()).isEqualTo("one_name");
        assertThat(twice.getMessage().replace(String.valueOf(twice.statement()), ""))
                .doesNotContain("tall");
        assertThat(expect(UniqueConstraintViolationException.class, "insert into house values (1, 'x', 20)")
                        .constraint())
                .isEqualTo("PRIMARY");
        assertThat(expect(ForeignKeyConstraintViolationException.class, "insert into room values (2, 9)")
                        .constraint())
                .isEqualTo("in_house");
        assertThat(expect(ForeignKeyConstraintViolationException.class, "delete from house where id = 1")
                        .constraint())
                .isEqualTo("in_house");
        assertThat(expect(NotNullConstraintViolationException.class, "insert into house values (3, null, 20)")
                        .constraint())
                .isEqualTo("name");
        expect(
                NotNullConstraintViolationException.class,
                "set sql_mode = 'STRICT_ALL_TABLES'",
                "insert into house (id) values (3)");
    }

    @Test
    void a_value_that_is_called_like_a_setting_changes_nothing_about_it() {
        String insert = "insert into house values (3, 'max_allowed_packet', 20), (4, 'max_allowed_packet', 20)";
        assertThat(expect(UniqueConstraintViolationException.class, insert).constraint())
                .isEqualTo("one_name");
    }

    @Test
    void what_is_not_there_or_cannot_be_read() {
        expect(TableNotFoundException.class, "select * from nowhere");
        expect(TableNotFoundException.class, "drop table nowhere");
        expect(ColumnNotFoundException.class, "select nothing from house");
        expect(TableExistsException.class, "create table house (id int)");
        expect(SyntaxErrorException.class, "selct 1");
        expect(ReadOnlyException.class, "start transaction read only", "update house set age = 30");
        expect(DriverException.class, "set sql_mode = 'STRICT_ALL_TABLES'", "update house set age = 99999999999");
    }

    @Test
    void a_lock_that_is_waited_for_in_vain_leaves_the_transaction_open() throws SQLException {
        try (Connection holder = db.connect();
                Statement statement = holder.createStatement()) {
            statement.execute("start transaction");
            statement.execute("select * from house where id = 1 for update");
            String waits = "update house set age = 30 where id = 1";
            expect(LockWaitTimeoutException.class, "set innodb_lock_wait_timeout = 1", waits);
            expect(LockWaitTimeoutException.class, "select * from house where id = 1 for update nowait");
            statement.execute("rollback");
        }
    }

    /** What a message quotes may be a value, of a statement whose placeholders the JDBC driver has filled in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update house set age = 's3cret'",
                "select cast(length('s3cret') as unsigned) - 9223372036854770123",
                "select * from house where nonsense 's3cret'",
                "select * from house where nonsense \"it's s3cret for key 'x'\"",
                "insert into house values (3, 's3cret for key `x`', 20), (4, 's3cret for key `x`', 20)"
            })
    protected final void no_value_is_told_whatever_is_wrong_with_it(String sql) {
        DriverException failure = db.failure("set sql_mode = 'STRICT_ALL_TABLES'", sql);
        assertThat(failure.getMessage().replace(sql, ""))
                .doesNotContain("s3cret")
                .doesNotContain("9223372036854770123");
        assertThat(failure).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void a_statement_that_the_jdbc_driver_adds_to_its_message_is_left_out() {
        SQLException dumped = new SQLException(
                "Deadlock found\n\nQuery being executed when exception was thrown:\n\nupdate house set name = s3cret",
                "40001",
                1213);
        assertThat(converter().convert(dumped, null).getMessage())
                .contains("Deadlock found")
                .doesNotContain("s3cret");
    }

    @Test
    void no_room_for_locks_ends_the_transaction() {
        SQLException full = new SQLException("The total number of locks exceeds the lock table size", "HY000", 1206);
        assertThat(converter().endsTransaction(full)).isTrue();
    }

    @Test
    void a_deadlock_ends_the_transaction() throws Exception {
        try (Connection first = db.connect();
                Connection second = db.connect();
                Statement one = first.createStatement();
                Statement two = second.createStatement()) {
            one.execute("start transaction");
            two.execute("start transaction");
            one.execute("update house set age = 31 where id = 1");
            two.execute("update house set age = 32 where id = 2");
            Thread waiting = new Thread(() -> {
                try {
                    one.execute("update house set age = 31 where id = 2");
                } catch (SQLException e) {
                    deadlocked(e);
                }
            });
            waiting.start();
            try {
                Thread.sleep(300);
                two.execute("update house set age = 32 where id = 1");
            } catch (SQLException e) {
                deadlocked(e);
            }
            waiting.join();
            assertThat(victim).isInstanceOf(DeadlockException.class);
            one.execute("rollback");
            two.execute("rollback");
        }
    }

    private volatile DriverException victim;

    private void deadlocked(SQLException e) {
        victim = converter().convert(e, null);
        assertThat(converter().endsTransaction(e)).isTrue();
    }
}
