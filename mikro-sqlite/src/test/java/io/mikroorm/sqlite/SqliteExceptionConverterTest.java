// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ColumnNotFoundException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.SyntaxErrorException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.jdbc.JdbcSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SqliteExceptionConverterTest {

    @TempDir
    private Path folder;

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.inMemory();
        db.execute(
                "create table author (id integer not null primary key, email text not null unique,"
                        + " age integer constraint adult check (age > 17))",
                "create table book (id integer primary key, author_id integer references author (id))",
                "insert into author values (1, 'a@b', 20)",
                "insert into book values (1, 1)");
    }

    @AfterEach
    void close() {
        db.close();
    }

    private <E extends DriverException> E failure(Class<E> type, String sql) {
        DriverException failure = catchThrowableOfType(DriverException.class, () -> db.execute(sql));
        assertThat(failure).isExactlyInstanceOf(type).hasCauseInstanceOf(SQLException.class);
        assertThat(failure.statement()).isEqualTo(sql);
        assertThat(failure).hasMessageContaining(sql);
        return type.cast(failure);
    }

    @Test
    void a_value_that_is_there_already() {
        assertThat(failure(UniqueConstraintViolationException.class, "insert into author values (2, 'a@b', 20)")
                        .constraint())
                .isEqualTo("author.email");
        failure(UniqueConstraintViolationException.class, "insert into author values (1, 'c@d', 20)");
    }

    @Test
    void a_value_that_is_missing() {
        assertThat(failure(NotNullConstraintViolationException.class, "insert into author values (2, null, 20)")
                        .constraint())
                .isEqualTo("author.email");
    }

    @Test
    void a_row_that_is_not_there_or_still_needed() {
        failure(ForeignKeyConstraintViolationException.class, "insert into book values (2, 99)");
        failure(ForeignKeyConstraintViolationException.class, "delete from author");
    }

    @Test
    void a_broken_check() {
        assertThat(failure(CheckConstraintViolationException.class, "insert into author values (2, 'c@d', 3)")
                        .constraint())
                .isEqualTo("adult");
    }

    @Test
    void a_table_that_exists() {
        failure(TableExistsException.class, "create table book (id integer)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select * from nowhere
            insert into nowhere values (1)
            drop table nowhere
            create index i on nowhere (id)
            """)
    void a_table_that_does_not_exist(String sql) {
        failure(TableNotFoundException.class, sql);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select nope from book
            insert into book (nope) values (1)
            update book set nope = 1
            select b."nope" from book as b
            """)
    void a_column_that_does_not_exist(String sql) {
        failure(ColumnNotFoundException.class, sql);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            selec 1
            select 1 from
            select 'open
            """)
    void a_statement_that_cannot_be_understood(String sql) {
        failure(SyntaxErrorException.class, sql);
    }

    @Test
    void what_has_no_class_of_its_own() {
        failure(DriverException.class, "select no_such_function(1)");
    }

    @Test
    void a_failure_within_a_batch() {
        UniqueConstraintViolationException failure = catchThrowableOfType(
                UniqueConstraintViolationException.class,
                () -> db.session.batch(
                        TestDatabase.statement("insert into author values (?, 'same', 20)"),
                        (sink, index) -> sink.setLong(0, 10 + index),
                        3));

        assertThat(failure.constraint()).isEqualTo("author.email");
        assertThat(failure.getCause()).isInstanceOf(SQLException.class);
    }

    @Test
    void a_lock_that_another_holds() {
        try (TestDatabase file = TestDatabase.in(folder.resolve("locked.db"))) {
            file.execute("create table t (v)");
            file.begin();
            file.update("insert into t values (1)");
            JdbcSession other = file.connections.openSession();
            other.begin(TransactionOptions.DEFAULT);

            LockWaitTimeoutException failure = catchThrowableOfType(
                    LockWaitTimeoutException.class,
                    () -> other.update(TestDatabase.statement("insert into t values (2)"), sink -> {}));

            assertThat(failure).isNotNull().hasCauseInstanceOf(SQLiteException.class);
            other.rollback();
            file.session.commit();
            other.begin(TransactionOptions.DEFAULT);
            other.update(TestDatabase.statement("insert into t values (2)"), sink -> {});
            other.commit();
            assertThat(file.number("select count(*) from t")).isEqualTo(2);
        }
    }

    @Test
    void a_database_that_can_only_be_read() {
        Path path = folder.resolve("readonly.db");
        try (TestDatabase writing = TestDatabase.in(path)) {
            writing.execute("create table t (v)");
        }
        try (TestDatabase reading = TestDatabase.in(Path.of("file:" + path + "?mode=ro"))) {
            assertThat(reading.number("select count(*) from t")).isZero();
            assertThat(catchThrowableOfType(DriverException.class, () -> reading.update("insert into t values (1)")))
                    .isExactlyInstanceOf(ReadOnlyException.class);
        }
    }

    @Test
    void a_database_that_cannot_be_opened() throws Exception {
        try (TestDatabase nowhere = TestDatabase.in(folder.resolve("missing").resolve("x.db"))) {
            assertThat(catchThrowableOfType(DriverException.class, () -> nowhere.number("select 1")))
                    .isExactlyInstanceOf(ConnectionException.class);
        }
        Path text = Files.writeString(folder.resolve("text.db"), "This is no database, but long enough. ".repeat(40));
        try (TestDatabase noDatabase = TestDatabase.in(text)) {
            assertThat(catchThrowableOfType(DriverException.class, () -> noDatabase.number("select * from t")))
                    .isExactlyInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void values_are_not_told() {
        DriverException failure = catchThrowableOfType(
                DriverException.class, () -> db.update("insert into author values (?, ?, ?)", 1L, "secret", 20));

        assertThat(failure).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(failure.getMessage()).doesNotContain("secret");
    }
}
