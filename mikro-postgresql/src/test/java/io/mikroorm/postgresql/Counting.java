// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts counters up in 32 threads; a program of its own as well. */
final class Counting {

    private static final int THREADS = 32;
    private static final int COUNTERS = 50;

    private Counting() {}

    /** Counts up in a schema that is there. */
    public static void main(String[] arguments) throws Exception {
        try (SqlORM orm = orm(new OwnSchema(arguments[0]))) {
            count(orm, Integer.parseInt(arguments[1]));
        }
    }

    static SqlORM orm(OwnSchema schema) {
        return schema.orm(c -> c.entities(Domain.LIBRARY.toArray(Class<?>[]::new))
                .poolSize(6)
                .connectionTimeout(Duration.ofMinutes(2)));
    }

    static void prepare(SqlORM orm) {
        EntityManager em = orm.em().fork();
        for (int i = 0; i < COUNTERS; i++) {
            em.persist(new Author("0", "counter" + i + "@example.org"));
        }
        em.flush();
    }

    static void count(SqlORM orm, int times) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(pool.submit(() -> {
                    for (int number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                        increment(orm, number % COUNTERS + 1);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(240, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void increment(SqlORM orm, long counter) {
        while (true) {
            EntityManager em = orm.em().fork();
            Author found = em.findOneOrFail(Author.class, counter);
            found.setName(String.valueOf(Integer.parseInt(found.getName()) + 1));
            try {
                em.flush();
                return;
            } catch (OptimisticLockException | DeadlockException again) {
                Thread.onSpinWait();
            }
        }
    }
}
