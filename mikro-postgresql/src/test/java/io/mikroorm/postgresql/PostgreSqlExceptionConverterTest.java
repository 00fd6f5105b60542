// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.JdbcSettings;
import io.mikroorm.sql.jdbc.StoredZone;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Real errors of a real server become the exceptions of this library, and none of them shows a value. */
class PostgreSqlExceptionConverterTest {

    private OwnSchema schema;
    private JdbcConnections connections;
    private JdbcSession session;

    @BeforeEach
    void open() {
        schema = OwnSchema.create();
        schema.execute(
                "create table author (id integer not null primary key, email text not null constraint one_email unique,"
                        + " age integer constraint adult check (age > 17), span int4range,"
                        + " exclude using gist (span with &&))",
                "create table book (id integer primary key,"
                        + " author_id integer constraint of_author references author (id))",
                "insert into author values (1, 'a@b', 20, '[1,5)')",
                "insert into book values (1, 1)");
        connections = connections(schema.url());
        session = connections.openSession();
    }

    private static JdbcConnections connections(String url) {
        return new JdbcConnections(JdbcSettings.of(url), new PostgreSqlPlatform("", StoredZone.UTC));
    }

    @AfterEach
    void close() {
        session.close();
        connections.close();
        schema.close();
    }

    private <E extends DriverException> E failure(Class<E> type, String sql) {
        DriverException failure = catchThrowableOfType(DriverException.class, () -> session.execute(sql));
        assertThat(failure).isExactlyInstanceOf(type).hasCauseInstanceOf(SQLException.class);
        assertThat(failure.statement()).isEqualTo(sql);
        assertThat(failure.getMessage()).contains(sql).doesNotContain("Key (", "Failing row");
        return type.cast(failure);
    }

    @Test
    void what_must_be_unique_names_its_constraint() {
        DriverException failure =
                failure(UniqueConstraintViolationException.class, "insert into author (id, email) values (2, 'a@b')");
        assertThat(failure.constraint()).isEqualTo("one_email");
        assertThat(failure.getMessage()).contains("must be unique");
        failure(UniqueConstraintViolationException.class, "insert into author (id, email) values (1, 'c@d')");
    }

    @Test
    void what_is_missing_names_table_and_column() {
        DriverException failure =
                failure(NotNullConstraintViolationException.class, "insert into author (id) values (3)");
        assertThat(failure.constraint()).isEqualTo("author.email");
    }

    @Test
    void references_in_both_directions_name_their_constraint() {
        assertThat(failure(ForeignKeyConstraintViolationException.class, "insert into book values (2, 99)")
                        .constraint())
                .isEqualTo("of_author");
        assertThat(failure(ForeignKeyConstraintViolationException.class, "delete from author")
                        .constraint())
                .isEqualTo("of_author");
    }

    @Test
    void checks_and_other_rules_name_their_constraint() {
        assertThat(failure(
                                CheckConstraintViolationException.class,
                                "insert into author (id, email, age) values (4, 'x', 3)")
                        .constraint())
                .isEqualTo("adult");
        assertThat(failure(
                                UniqueConstraintViolationException.class,
                                "insert into author (id, email, span) values (5, 'y', '[2,3)')")
                        .constraint())
                .isEqualTo("author_span_excl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.mikroorm.exception.TableNotFoundException | select * from nothing",
                "io.mikroorm.exception.TableNotFoundException | select * from nowhere.nothing",
                "io.mikroorm.exception.ColumnNotFoundException | select nothing from author",
                "io.mikroorm.exception.SyntaxErrorException | selct 1",
                "io.mikroorm.exception.TableExistsException | create table author (id integer)",
                "io.mikroorm.exception.DriverException | select 1 / 0"
            })
    void statements_that_cannot_be(String type, String sql) throws ClassNotFoundException {
        failure(Class.forName(type).asSubclass(DriverException.class), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select cast('s3cret' as integer)",
                "select cast('s3cret \"x\"' as date)",
                "select cast('4711s3cret99999' as timestamp)",
                "select cast('s3cret' as uuid)"
            })
    void a_value_that_is_none_of_its_type_is_not_told(String sql) {
        assertThat(failure(DriverException.class, sql).getMessage().replace(sql, ""))
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ungültiger Eingabewert für Enum mood: »s3cret«",
                "valeur en entrée invalide pour le enum mood : « s3cret »",
                "неверное значение для перечисления mood: \"s3cret\""
            })
    void a_value_is_not_told_in_other_languages_either(String words) {
        assertThat(new PostgreSqlExceptionConverter()
                        .convert(new SQLException(words, "22P02"), null)
                        .getMessage())
                .contains("mood")
                .doesNotContain("s3cret");
    }

    @Test
    void a_transaction_that_reads_only_refuses_to_write() {
        session.begin(new TransactionOptions(true, null));
        failure(ReadOnlyException.class, "delete from book");
        session.rollback();
    }

    @Test
    void after_a_failure_the_transaction_takes_nothing_until_it_goes_back_to_a_savepoint() {
        session.begin(TransactionOptions.DEFAULT);
        session.execute("delete from book");
        String point = session.savepoint();
        failure(UniqueConstraintViolationException.class, "insert into author (id, email) values (1, 'z')");
        assertThat(failure(DriverException.class, "select 1").getMessage())
                .contains("takes no other until it is rolled back");
        session.rollbackTo(point);
        session.execute("delete from author");
        session.rollback();
    }

    @Test
    void a_lock_that_is_held_for_too_long() {
        try (JdbcSession holder = connections.openSession()) {
            holder.begin(TransactionOptions.DEFAULT);
            holder.execute("select * from author for update");
            failure(LockWaitTimeoutException.class, "select * from author for update nowait");
            session.begin(TransactionOptions.DEFAULT);
            session.execute("set local lock_timeout = 50");
            failure(LockWaitTimeoutException.class, "update author set age = 30");
            session.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource({"'//[^/]+/', '//127.0.0.1:1/'", "'/\\w+\\?', '/no_such_database?'", "'user=\\w+', 'user=nobody_at_all'"
    })
    void who_is_not_let_in_has_no_connection(String part, String wrong) {
        try (JdbcConnections others = connections(schema.url().replaceFirst(part, wrong));
                JdbcSession other = others.openSession()) {
            assertThat(catchThrowableOfType(DriverException.class, () -> other.execute("select 1")))
                    .isInstanceOf(ConnectionException.class);
        }
    }
}
