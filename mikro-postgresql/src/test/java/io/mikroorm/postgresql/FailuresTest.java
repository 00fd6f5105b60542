// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.IsolationLevel;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.Retriable;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes wrong on a server is said, and costs no more than what it hit. */
@Timeout(120)
class FailuresTest {

    private static final String NAME = "mikro-failures";

    private final OwnSchema schema = OwnSchema.create();
    private SqlORM orm;

    @BeforeEach
    void open() {
        orm = schema.orm(c -> c.entities(Domain.LIBRARY.toArray(Class<?>[]::new))
                .driverOption("ApplicationName", NAME + schema.name())
                .poolSize(2)
                .connectionTimeout(Duration.ofSeconds(1)));
        orm.schema().create();
        orm.em()
                .fork()
                .persistAll(List.of(new Author("one"), new Author("two")))
                .flush();
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    @Test
    void of_two_flushes_that_wait_for_each_other_one_gives_way_and_the_other_succeeds() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads =
                Executors.newFixedThreadPool(2); // the common pool has one thread only where there are two processors
        Future<Throwable> forwards = threads.submit(() -> crossing(both, true));
        Future<Throwable> backwards = threads.submit(() -> crossing(both, false));
        threads.shutdown();
        Throwable one = forwards.get(60, TimeUnit.SECONDS);
        Throwable other = backwards.get(60, TimeUnit.SECONDS);

        assertThat(one == null).isNotEqualTo(other == null);
        assertThat(one == null ? other : one).isInstanceOf(DeadlockException.class);
    }

    @Test
    void of_two_serializable_transactions_that_rely_on_what_the_other_writes_one_is_refused() {
        EntityManager one = orm.em().fork();
        EntityManager other = orm.em().fork();
        assertThatThrownBy(() -> one.transactional(
                        tx -> {
                            List<Author> authors = tx.findAll(Author.class, o -> o.orderBy("id"));
                            other.transactional(
                                    t -> t.findAll(Author.class, o -> o.orderBy("id"))
                                            .get(1)
                                            .setEmail("theirs@example.org"),
                                    t -> t.isolation(IsolationLevel.SERIALIZABLE));
                            authors.get(0).setEmail("mine@example.org");
                        },
                        t -> t.isolation(IsolationLevel.SERIALIZABLE)))
                .isInstanceOf(SerializationFailureException.class)
                .isInstanceOf(Retriable.class);
        assertThat(one.isInTransaction()).isFalse();
    }

    private Throwable crossing(CyclicBarrier both, boolean forwards) {
        EntityManager em = orm.em().fork();
        List<Author> authors = em.findAll(Author.class, o -> o.orderBy("id"));
        try {
            em.begin();
            authors.get(forwards ? 0 : 1).setEmail("first" + forwards + "@example.org");
            em.flush();
            await(both);
            authors.get(forwards ? 1 : 0).setEmail("second" + forwards + "@example.org");
            em.flush();
            em.commit();
            return null;
        } catch (MikroOrmException e) {
            em.rollback();
            return e;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void when_all_connections_are_in_use_the_next_who_asks_is_told_within_the_wait() {
        EntityManager first = busy();
        EntityManager second = busy();
        long start = System.nanoTime();

        assertThatThrownBy(() -> orm.em().fork().findAll(Author.class))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("No connection to the database: all are in use")
                .hasMessageContaining("raise poolSize");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(20));
        first.rollback();
        second.rollback();
        assertThat(orm.em().fork().findAll(Author.class)).hasSize(2);
    }

    private EntityManager busy() {
        EntityManager em = orm.em().fork();
        em.begin();
        em.findAll(Author.class);
        return em;
    }

    @Test
    void a_server_that_goes_away_in_the_middle_of_a_flush_costs_that_flush_and_nothing_else() {
        EntityManager em = orm.em().fork();
        Author one = em.findAll(Author.class, o -> o.orderBy("id")).get(0);
        em.begin();
        one.setEmail("kept@example.org");
        em.flush();
        // waits until they are gone, and longer than the half second in which the pool trusts a connection that was
        // just used:
        // else the next who takes one gets a dead one
        schema.execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where application_name = '" + NAME
                + schema.name() + "'");
        schema.execute("select pg_sleep(0.7)");
        em.persist(new Author("three"));
        assertThatThrownBy(em::flush).isInstanceOf(ConnectionException.class);
        em.rollback();
        assertThat(orm.em().fork().findAll(Author.class, o -> o.orderBy("id")))
                .extracting(Author::getEmail)
                .containsExactly("one@example.org", "two@example.org");
        em.flush();
        assertThat(orm.em().fork().findAll(Author.class, o -> o.orderBy("id")))
                .extracting(Author::getEmail)
                .startsWith("kept@example.org");
    }
}
