// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.QueryTimeoutException;
import io.mikroorm.query.LockMode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The time that a statement may take: how long its rows take counts too, and who else ends it is no timeout. */
@Timeout(120)
public abstract class FamilyTimeouts {

    /** Large rows, so that each is sent before the next one is made; nine seconds of them. */
    private static final String SLOW = "create view slow as with recursive n (i) as"
            + " (select 1 union all select i + 1 from n where i < 900)"
            + " select i as id, concat(if(i mod 100 = 0, sleep(1), ''), repeat('x', 3000)) as nap from n";

    /** A row of the view. */
    @Entity(table = "slow")
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

    /** A schema of the database. */
    protected abstract TestDatabase database(Class<?>... entities);

    @Test
    void all_the_time_that_the_rows_of_a_stream_are_waited_for_counts() {
        try (TestDatabase db = database(Slow.class)) {
            db.execute("drop table slow", SLOW);
            try {
                assertThatThrownBy(() -> count(db.orm.em().fork())).isInstanceOf(QueryTimeoutException.class);
            } finally {
                db.execute("drop view slow", "create table slow (id bigint primary key, nap longtext)");
            }
            assertThat(db.orm.em().fork().count(Slow.class)).isZero();
        }
    }

    @Test
    void a_stream_whose_time_is_up_does_not_wait_for_the_rest_of_its_rows() {
        try (TestDatabase db = database(Slow.class)) {
            db.execute("drop table slow", SLOW);
            long began = System.nanoTime();
            try {
                assertThatThrownBy(() -> count(db.orm.em().fork())).isInstanceOf(QueryTimeoutException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(7));
            } finally {
                db.execute("drop view slow", "create table slow (id bigint primary key, nap longtext)");
            }
            for (int i = 0; i < 12; i++) { // more than the pool has connections
                assertThat(db.orm.em().fork().count(Slow.class)).isZero();
            }
        }
    }

    private static long count(EntityManager em) {
        try (Stream<Slow> rows = em.stream(Slow.class, o -> o.timeout(Duration.ofSeconds(2)))) {
            return rows.count();
        }
    }

    @Test
    void a_statement_that_somebody_else_ends_before_its_time_has_not_timed_out() {
        try (TestDatabase db = database(Held.class)) {
            EntityManager holder = db.orm.em().fork();
            holder.persist(new Held()).flush();
            holder.begin();
            holder.findAll(Held.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
            EntityManager waiting = db.orm.em().fork();
            waiting.begin();
            CompletableFuture<Throwable> failure =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> waiting.findAll(
                            Held.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE).timeout(Duration.ofSeconds(90)))));
            String running = "select min(id) from information_schema.processlist where db = database()"
                    + " and id <> connection_id() and info like '%for update%'";
            String id = db.value(running);
            while (id == null) {
                id = db.value(running);
            }
            db.execute("kill query " + id);

            assertThat(failure.join())
                    .isInstanceOf(DriverException.class)
                    .isNotInstanceOf(QueryTimeoutException.class)
                    .hasMessageContaining("interrupted");
            waiting.rollback();
            holder.rollback();
        }
    }
}
