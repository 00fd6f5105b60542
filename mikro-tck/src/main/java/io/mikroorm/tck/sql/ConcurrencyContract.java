// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Many threads, each with a fork of its own, on one ORM: nothing is lost, nothing is mixed up. */
public abstract class ConcurrencyContract {

    private static final int THREADS = 4;
    private static final int TIMES = 25;

    private final List<KeptConnections> connections = new ArrayList<>();

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** On a database where several connections see the same: a database in memory may be one connection's own. */
    private DataSource kept(DataSource physical) {
        KeptConnections kept = new KeptConnections(physical);
        connections.add(kept);
        return kept.dataSource();
    }

    @AfterEach
    void close() {
        connections.forEach(KeptConnections::close);
    }

    private static void inThreads(Consumer<Integer> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                all.add(pool.submit(() -> work.accept(number)));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void optimistic_increments_with_retry_lose_none() throws Exception {
        try (MikroORM orm = driver().open(Domain.LIBRARY, c -> {}, this::kept)) {
            orm.em().fork().persist(new Author("0", "counter@example.org")).flush();
            inThreads(thread -> {
                for (int i = 0; i < TIMES; i++) {
                    increment(orm);
                }
            });
            Author counter = orm.em().fork().findAll(Author.class).get(0);

            assertThat(counter.getName()).isEqualTo(String.valueOf(THREADS * TIMES));
            assertThat(counter.getVersion()).isGreaterThanOrEqualTo(THREADS * TIMES);
        }
    }

    private static void increment(MikroORM orm) {
        while (true) {
            EntityManager em = orm.em().fork();
            Author counter = em.findAll(Author.class).get(0);
            counter.setName(String.valueOf(Integer.parseInt(counter.getName()) + 1));
            try {
                em.flush();
                return;
            } catch (OptimisticLockException | LockWaitTimeoutException | DeadlockException again) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void keys_of_rows_that_are_inserted_at_the_same_time_are_their_own() throws Exception {
        try (MikroORM orm = driver().open(Domain.LIBRARY, c -> {}, this::kept)) {
            Map<Long, String> names = new ConcurrentHashMap<>();
            inThreads(thread -> {
                for (int i = 0; i < TIMES; i++) {
                    insert(orm, "author " + thread + "-" + i, names);
                }
            });
            EntityManager em = orm.em().fork();

            assertThat(names).hasSize(THREADS * TIMES);
            names.forEach((key, name) ->
                    assertThat(em.findOneOrFail(Author.class, key).getName()).isEqualTo(name));
        }
    }

    private static void insert(MikroORM orm, String name, Map<Long, String> names) {
        EntityManager em = orm.em().fork();
        Author author = new Author(name);
        author.getBooks().add(new Book("book of " + name, author));
        em.persist(author);
        while (true) {
            try {
                em.flush();
                names.put(Objects.requireNonNull(author.getId()), name);
                return;
            } catch (LockWaitTimeoutException | DeadlockException again) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void readers_of_one_memory_share_nothing_but_the_database() throws Exception {
        try (MikroORM orm = driver().open(Domain.LIBRARY, c -> {})) {
            EntityManager first = orm.em().fork();
            for (int i = 0; i < 50; i++) {
                first.persist(new Book("book " + i, new Author("author " + i)));
            }
            first.flush();
            inThreads(thread -> {
                for (int i = 0; i < TIMES; i++) {
                    List<Book> books = orm.em().fork().findAll(Book.class, o -> o.populate("author", "tags"));
                    assertThat(books).hasSize(50).allSatisfy(book -> assertThat(
                                    book.getTitle().substring(5))
                            .isEqualTo(book.getAuthor().getName().substring(7)));
                }
            });
        }
    }
}
