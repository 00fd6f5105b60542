// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.tck.sql.FaultyDataSource;
import io.mikroorm.tck.sql.FaultyDataSource.Fault;
import io.mikroorm.tck.sql.NotingDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Connections of a HikariCP pool that the application hands in. */
class HandedInPoolTest {

    @TempDir
    private Path folder;

    private FaultyDataSource faults;
    private NotingDataSource noted;
    private HikariDataSource pool;
    private TestDatabase db;

    @BeforeEach
    void open() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
        faults = FaultyDataSource.before(source);
        noted = NotingDataSource.before(faults.dataSource());
        pool = pool(true);
        db = TestDatabase.over(pool);
        db.execute("create table t (v integer)");
        noted.reset();
    }

    @AfterEach
    void close() {
        db.close();
        pool.close();
    }

    private HikariDataSource pool(boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(noted.dataSource());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(autoCommit);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    @Test
    void a_statement_is_prepared_once_however_often_its_connection_goes_back() {
        for (int i = 0; i < 5; i++) {
            db.update("insert into t values (?)", i);
        }

        assertThat(db.number("select count(*) from t")).isEqualTo(5);
        assertThat(noted.prepared()).containsExactly("insert into t values (?)", "select count(*) from t");
    }

    @Test
    void each_is_prepared_once_in_its_life_and_keeps_what_the_application_sets() throws Exception {
        assertThat(db.number("pragma foreign_keys")).isEqualTo(1);
        assertThat(db.number("select '9.5' < '10' collate mikro_decimal")).isEqualTo(1);
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("pragma foreign_keys = off");
        }
        assertThat(db.number("pragma foreign_keys")).isZero();
    }

    @Test
    void the_application_can_use_the_pool_as_well() throws Exception {
        db.update("insert into t values (?)", 1);
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("alter table t add column w integer default 7");
        }

        assertThat(db.number("select w from t")).isEqualTo(7);
        assertThat(db.update("insert into t (v) values (?)", 2)).isEqualTo(1);
    }

    @Test
    void connections_with_autocommit_off_go_back_as_they_came() throws Exception {
        try (HikariDataSource off = pool(false);
                TestDatabase other = TestDatabase.over(off)) {
            other.update("insert into t values (?)", 1);
            other.update("insert into t values (?)", 2);
            other.begin();
            other.update("insert into t values (?)", 3);
            other.session.commit();
            try (Connection own = off.getConnection();
                    Statement statement = own.createStatement()) {
                assertThat(own.unwrap(Connection.class).getAutoCommit()).isFalse();
                statement.execute("insert into t values (4)");
                own.rollback();
            }
            assertThat(other.number("select count(*) from t")).isEqualTo(3);
        }
        assertThat(db.number("select count(*) from t")).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_failure_costs_its_statement_and_nothing_else(Fault fault) {
        faults.failAt(1, fault);
        assertThatThrownBy(() -> db.update("insert into t values (1)")).isInstanceOf(DriverException.class);

        assertThat(db.update("insert into t values (1)")).isEqualTo(1);
        assertThat(db.number("select count(*) from t")).isEqualTo(1);
        assertThat(db.number("pragma foreign_keys")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_transaction_that_fails_is_rolled_back_before_another_gets_its_connection(Fault fault) {
        db.begin();
        db.update("insert into t values (1)");
        faults.failAt(1, fault);
        assertThatThrownBy(() -> db.update("insert into t values (2)")).isInstanceOf(DriverException.class);
        db.session.rollback();

        assertThat(db.number("select count(*) from t")).isZero();
    }

    @Test
    void a_pool_that_is_used_up_is_a_connection_that_is_not_there() throws Exception {
        try (Connection taken = pool.getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            assertThatThrownBy(() -> db.number("select 1")).isInstanceOf(ConnectionException.class);
        }
        assertThat(db.number("select 1")).isEqualTo(1);
    }

    @Test
    void closing_leaves_the_pool_open_and_no_statement_behind() throws Exception {
        db.update("insert into t values (?)", 1);
        db.close();

        assertThatThrownBy(() -> db.number("select 1"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("closed");
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("drop table t");
        }
    }
}
