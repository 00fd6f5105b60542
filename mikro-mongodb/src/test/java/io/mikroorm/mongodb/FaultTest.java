// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mikroorm.EntityManager;
import io.mikroorm.exception.DriverException;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whichever command of a flush in a transaction fails, before or after the server has done it, nothing of the flush is kept. */
class FaultTest {

    /** Lets the commands through, and one of them fail. */
    private static final class Faults {

        private static final Set<String> COMMANDS =
                Set.of("insertMany", "bulkWrite", "deleteMany", "updateMany", "find", "aggregate", "countDocuments");

        private final boolean afterwards;
        private int failing = Integer.MAX_VALUE;
        private int seen;

        Faults(boolean afterwards) {
            this.afterwards = afterwards;
        }

        void failAt(int command) {
            failing = command;
            seen = 0;
        }

        <T> T over(Class<T> type, Object target) {
            return type.cast(Proxy.newProxyInstance(
                    FaultTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        boolean fails = COMMANDS.contains(method.getName()) && ++seen == failing;
                        if (fails && !afterwards) {
                            throw failure();
                        }
                        Object result;
                        try {
                            result = method.invoke(target, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                        if (fails) {
                            throw failure();
                        }
                        if (result instanceof MongoCollection<?>) {
                            return over(MongoCollection.class, result);
                        }
                        return result instanceof MongoDatabase ? over(MongoDatabase.class, result) : result;
                    }));
        }

        private static MongoCommandException failure() {
            BsonDocument response = new BsonDocument("ok", new BsonInt32(0))
                    .append("code", new BsonInt32(8000))
                    .append("errmsg", new BsonString("made by the test"));
            return new MongoCommandException(response, new ServerAddress());
        }
    }

    private static Map<String, List<BsonDocument>> contents(MongoClient client, String name) {
        Map<String, List<BsonDocument>> contents = new TreeMap<>();
        MongoDatabase database = client.getDatabase(name);
        for (String collection : database.listCollectionNames()) {
            if (!collection.equals("mikro_keys")) {
                contents.put(
                        collection,
                        database.getCollection(collection, BsonDocument.class)
                                .find()
                                .sort(new BsonDocument("_id", new BsonInt32(1)))
                                .into(new ArrayList<>()));
            }
        }
        return contents;
    }

    /** New rows, changed ones, deleted ones, links that come and go. */
    private static EntityManager changes(EntityManager em) {
        List<Book> books =
                em.findAll(Book.class, o -> o.populate("tags", "author").orderBy("id"));
        books.get(0).setTitle("changed");
        books.get(0).getTags().add(new BookTag("added"));
        books.get(1).getTags().clear();
        books.get(1).getAuthor().setName("renamed");
        em.remove(books.get(2));
        em.persist(new Book("new", new Author("newcomer")));
        return em;
    }

    private static void given(EntityManager em) {
        for (int i = 0; i < 3; i++) {
            Book book = new Book("book " + i, new Author("author " + i));
            book.getTags().add(new BookTag("tag " + i));
            em.persist(book);
        }
        em.flush();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leaves_the_collections_as_they_were(boolean afterwards) {
        MongoClient client = MongoTckDriver.client();
        Faults faults = new Faults(afterwards);
        int failures = 0;
        try (LentMongo orm =
                MongoTckDriver.lent(Domain.LIBRARY, c -> c.client(faults.over(MongoClient.class, client)))) {
            given(orm.em().fork());
            Map<String, List<BsonDocument>> before =
                    contents(client, orm.space().name());
            EntityManager em = changes(orm.em().fork());
            for (int command = 1; failures == command - 1; command++) {
                faults.failAt(command);
                try {
                    em.flush();
                } catch (DriverException e) {
                    failures++;
                    assertThat(contents(client, orm.space().name()))
                            .as("after a failure of command " + command)
                            .isEqualTo(before);
                    assertThat(em.plan().isEmpty()).isFalse();
                }
            }
            faults.failAt(Integer.MAX_VALUE);
            assertThat(failures).isGreaterThan(6);
            assertThat(em.plan().isEmpty()).isTrue();
            EntityManager other = orm.em().fork();
            assertThat(other.findAll(Book.class))
                    .extracting(Book::getTitle)
                    .containsExactlyInAnyOrder("changed", "book 1", "new");
            assertThat(other.findAll(Author.class)).extracting(Author::getName).contains("renamed", "newcomer");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takes_back_what_the_transaction_has_done_before(boolean afterwards) {
        MongoClient client = MongoTckDriver.client();
        Faults faults = new Faults(afterwards);
        try (LentMongo orm =
                MongoTckDriver.lent(Domain.LIBRARY, c -> c.client(faults.over(MongoClient.class, client)))) {
            given(orm.em().fork());
            Map<String, List<BsonDocument>> before =
                    contents(client, orm.space().name());
            EntityManager em = orm.em().fork();
            assertThatThrownBy(() -> em.transactional(tx -> {
                        changes(tx).flush();
                        tx.persist(new BookTag("the last one"));
                        faults.failAt(1);
                    }))
                    .isInstanceOf(DriverException.class);
            assertThat(contents(client, orm.space().name())).isEqualTo(before);
        }
    }
}
