// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.sql.ServerTckDriver;
import io.mikroorm.tck.values.Everything;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is special about MySQL and MariaDB: zones, unsigned numbers, modes, keys, and connections that are killed. */
public abstract class FamilySpecials {

    private static final TimeZone ZONE = TimeZone.getDefault();

    /** Columns of types that this library does not choose by itself. */
    @Entity
    static class Unsigned {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "int unsigned")
        long number;

        @Property(columnType = "bigint unsigned")
        BigInteger large = BigInteger.ZERO;

        @Property(columnType = "bit(1)")
        boolean flag;
    }

    /** A schema of the database. */
    protected abstract TestDatabase database(Class<?>... entities);

    /** The database, with a variable of its sessions set and at most three connections. */
    protected abstract ServerTckDriver<?> driver(String variable);

    @AfterEach
    void zone() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Kolkata", "Pacific/Auckland"})
    void times_are_in_utc_whatever_the_zone_of_the_jvm(String zone) {
        try (TestDatabase db = database(Everything.class)) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            EntityManager em = db.orm.em().fork();
            Everything e = new Everything();
            e.instant = Instant.parse("2024-03-10T07:30:00.123456Z");
            e.dateTime = LocalDateTime.of(2024, 3, 10, 2, 30);
            em.persist(e).flush();
            assertThat(db.value("select cast(instant as char) from everything"))
                    .isEqualTo("2024-03-10 07:30:00.123456");
            assertThat(db.value("select cast(date_time as char) from everything"))
                    .isEqualTo("2024-03-10 02:30:00.000000");
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Everything found = db.orm.em().fork().findAll(Everything.class).get(0);

            assertThat(found.instant).isEqualTo(e.instant);
            assertThat(found.dateTime).isEqualTo(e.dateTime);
        }
    }

    @Test
    void unsigned_numbers_and_bits_come_back() {
        try (TestDatabase db = database(Unsigned.class)) {
            EntityManager em = db.orm.em().fork();
            Unsigned most = new Unsigned();
            most.number = 4_294_967_295L;
            most.large = new BigInteger("18446744073709551615");
            most.flag = true;
            em.persist(most).flush();
            Unsigned found = db.orm
                    .em()
                    .fork()
                    .findOneOrFail(Unsigned.class, where("large").eq(most.large));

            assertThat(found.number).isEqualTo(most.number);
            assertThat(found.large).isEqualTo(most.large);
            assertThat(found.flag).isTrue();
        }
    }

    @Test
    void a_number_that_does_not_fit_is_an_error_and_never_cut() {
        try (TestDatabase db = database(Unsigned.class)) {
            EntityManager em = db.orm.em().fork();
            Unsigned negative = new Unsigned();
            negative.number = -1;
            em.persist(negative);

            assertThatThrownBy(em::flush).hasMessageContaining("number");
            assertThat(db.value("select count(*) from `unsigned`")).isEqualTo("0");
        }
    }

    @Test
    void keys_of_many_rows_follow_the_increment_of_the_session() {
        ServerTckDriver<?> driver = driver("auto_increment_increment=2");
        try (var orm = driver.open(List.of(Everything.class), c -> {})) {
            EntityManager em = orm.em().fork();
            List<Everything> all = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Everything e = new Everything();
                e.mediumOrNull = i;
                all.add(e);
                em.persist(e);
            }
            em.flush();
            EntityManager other = orm.em().fork();

            assertThat(Objects.requireNonNull(all.get(1).id)).isEqualTo(Objects.requireNonNull(all.get(0).id) + 2);
            for (Everything e : all) {
                assertThat(other.findOneOrFail(Everything.class, Objects.requireNonNull(e.id)).mediumOrNull)
                        .isEqualTo(e.mediumOrNull);
            }
        }
    }

    /** Run it on a server with {@code innodb_rollback_on_timeout}, too: there the whole transaction is gone. */
    @Test
    void after_a_lock_that_was_waited_for_in_vain_the_session_knows_what_the_server_made_of_the_transaction() {
        ServerTckDriver<?> driver = driver("innodb_lock_wait_timeout=1");
        try (var orm = driver.open(Domain.LIBRARY, c -> {});
                TestDatabase db = database(Everything.class)) {
            boolean ends = "1".equals(db.value("select @@innodb_rollback_on_timeout"));
            orm.em().fork().persist(new Author("Jon")).flush();
            EntityManager holder = orm.em().fork();
            holder.begin();
            holder.findAll(Author.class).get(0).setName("theirs");
            holder.flush();
            EntityManager em = orm.em().fork();
            em.begin();
            em.persist(new Author("first")).flush();
            em.findOneOrFail(Author.class, where("name").eq("Jon")).setName("mine");
            assertThatThrownBy(em::flush).isInstanceOf(LockWaitTimeoutException.class);
            em.clear();
            if (ends) {
                assertThatThrownBy(() -> em.count(Author.class))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("The transaction is lost");
            } else {
                assertThat(em.count(Author.class)).isEqualTo(2);
            }
            em.rollback();
            holder.rollback();
            assertThat(orm.em().fork().findAll(Author.class))
                    .extracting(Author::getName)
                    .containsExactly("Jon");
        }
    }

    @Test
    void a_connection_that_is_killed_costs_the_flush_and_nothing_else() {
        try (TestDatabase db = database(Domain.LIBRARY.toArray(Class<?>[]::new))) {
            EntityManager em = db.orm.em().fork();
            em.persist(new Author("first"));
            assertThatThrownBy(() -> em.transactional(tx -> {
                        tx.flush();
                        kill(db);
                        tx.persist(new Author("second")).flush();
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertThat(db.orm.em().fork().count(Author.class)).isZero();
            em.flush();

            assertThat(db.orm.em().fork().count(Author.class)).isEqualTo(1);
        }
    }

    /** Kills all connections to the schema but the one that kills. */
    private static void kill(TestDatabase db) {
        String id = db.value(
                "select id from information_schema.processlist where db = database() and id <> connection_id()");
        db.execute("kill " + id);
    }

    @Test
    void tables_in_a_circle_are_dropped_and_missing_ones_passed_over() {
        try (TestDatabase db = database(Domain.ALL.toArray(Class<?>[]::new))) {
            db.orm.schema().drop();
            db.orm.schema().drop();
            db.orm.schema().create();
            db.orm.em().fork().persist(new Author("Jon")).flush();

            assertThat(db.orm.em().fork().count(Author.class)).isEqualTo(1);
        }
    }
}
