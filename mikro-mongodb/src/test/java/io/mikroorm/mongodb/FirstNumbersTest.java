// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first numbers of a collection that another program has filled. */
class FirstNumbersTest {

    private static final int ORMS = 8;
    private static final int THERE = 100;

    @Test
    void all_who_ask_at_the_same_time_get_others_behind_the_greatest_key() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ORMS);
        try (LentMongo lent = MongoTckDriver.lent(Domain.LIBRARY, c -> {})) {
            lent.em()
                    .fork()
                    .persist(new BookTag("makes the collection of the counters"))
                    .flush();
            List<Document> documents = new ArrayList<>();
            for (long key = 1; key <= THERE; key++) {
                documents.add(new Document("_id", key).append("name", "there " + key));
            }
            MongoTckDriver.client()
                    .getDatabase(lent.space().name())
                    .getCollection(lent.metadata().get(Publisher.class).table())
                    .insertMany(documents);
            CyclicBarrier together = new CyclicBarrier(ORMS);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < ORMS; i++) {
                all.add(threads.submit(() -> persist(lent.space().name(), together)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            List<Publisher> stored = lent.em().fork().findAll(Publisher.class);
            assertThat(stored).hasSize(THERE + ORMS);
            assertThat(stored)
                    .filteredOn(publisher -> "new".equals(publisher.getName()))
                    .hasSize(ORMS)
                    .allSatisfy(publisher -> assertThat(publisher.getId()).isGreaterThan(THERE));
        } finally {
            threads.shutdown();
        }
    }

    private static boolean persist(String database, CyclicBarrier together) throws Exception {
        try (MongoORM orm = MongoORM.init(c ->
                c.client(MongoTckDriver.client()).dbName(database).entities(Domain.LIBRARY.toArray(Class<?>[]::new)))) {
            EntityManager em = orm.em().fork();
            em.persist(new Publisher("new"));
            together.await();
            em.flush();
            return true;
        }
    }
}
