// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.QueryTimeoutException;
import io.mikroorm.query.LockMode;
import io.mikroorm.sql.SqlORM;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The time that a statement may take: how long its rows take counts too, and who else ends it is no timeout. */
@Timeout(120)
class TimeoutsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Six tenths of a second for each thousand rows, which are one part of a result. */
    private static final String SLOW = "create view slow as select i as id, case when i % 100 = 0"
            + " then pg_sleep(0.06)::text else '' end as nap from generate_series(1, 10000) i";

    /** A row of the view. */
    @Entity
    static class Slow {

        @PrimaryKey
        long id;

        @Nullable
        String nap;
    }

    /** A row that is locked. */
    @Entity
    static class Held {

        @PrimaryKey
        long id = 1;
    }

    private final OwnSchema schema = OwnSchema.create();
    private final SqlORM orm =
            schema.orm(c -> c.entities(Held.class, Slow.class).driverOption("ApplicationName", schema.name()));

    @BeforeEach
    void create() {
        schema.execute(SLOW, "create table held (id bigint primary key)");
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    @Test
    void all_the_time_that_the_rows_of_a_stream_are_waited_for_counts() {
        EntityManager em = orm.em().fork();
        try (Stream<Slow> rows = em.stream(Slow.class, o -> o.timeout(SECOND))) {
            assertThatThrownBy(() -> assertThat(rows.count()).isNegative()).isInstanceOf(QueryTimeoutException.class);
        }
        em.begin();
        try (Stream<Slow> rows = em.stream(Slow.class, o -> o.timeout(SECOND))) {
            assertThatThrownBy(() -> assertThat(rows.count()).isNegative()).isInstanceOf(QueryTimeoutException.class);
        }
        assertThat(em.count(Held.class)).isZero();
        em.commit();
    }

    @Test
    void the_time_between_them_does_not() throws InterruptedException {
        try (Stream<Slow> rows = orm.em().fork().stream(Slow.class, o -> o.timeout(SECOND))) {
            Iterator<Slow> each = rows.iterator();
            assertThat(each.next().id).isEqualTo(1);
            Thread.sleep(1_200);
            for (int i = 2; i < 1_000; i++) {
                assertThat(each.next().id).isEqualTo(i);
            }
        }
    }

    @Test
    void a_statement_that_somebody_else_ends_before_its_time_has_not_timed_out() throws SQLException {
        EntityManager holder = orm.em().fork();
        holder.persist(new Held()).flush();
        holder.begin();
        holder.findAll(Held.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
        EntityManager waiting = orm.em().fork();
        waiting.begin();
        CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(() -> catchThrowable(() -> waiting.findAll(
                Held.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE).timeout(Duration.ofSeconds(90)))));
        cancel();

        assertThat(failure.join())
                .isInstanceOf(DriverException.class)
                .isNotInstanceOf(QueryTimeoutException.class)
                .hasMessageContaining("user request");
        waiting.rollback();
        holder.rollback();
    }

    /** Ends the statement that waits for a lock, as soon as there is one. */
    private void cancel() throws SQLException {
        try (Connection connection = DriverManager.getConnection(OwnSchema.server());
                PreparedStatement cancel =
                        connection.prepareStatement("select pg_cancel_backend(pid) from pg_stat_activity"
                                + " where application_name = ? and wait_event_type = 'Lock'")) {
            cancel.setString(1, schema.name());
            boolean found = false;
            while (!found) {
                try (ResultSet rows = cancel.executeQuery()) {
                    found = rows.next();
                }
            }
        }
    }
}
