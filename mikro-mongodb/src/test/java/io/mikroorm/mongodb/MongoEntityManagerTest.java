// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.ClientSession;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.mikroorm.EntityManager;
import io.mikroorm.Propagation;
import io.mikroorm.RequestContext;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.StatementCounter;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** MongoDB's own words: aggregations, as lists and as streams, and collections as MongoDB's driver has them. */
class MongoEntityManagerTest {

    private static final List<Bson> BY_AUTHOR = List.of(
            Aggregates.group("$author", Accumulators.sum("books", 1)), Aggregates.sort(Sorts.descending("books")));

    private static final List<Bson> NAMES = List.of(Aggregates.sort(Sorts.ascending("name")));

    /** What of a book a pipeline comes to. */
    public record Titled(String title, int letters) {}

    private final StatementCounter statements = new StatementCounter();
    private final LentMongo orm = MongoTckDriver.lent(Domain.LIBRARY, c -> c.listener(statements));
    private final MongoEntityManager em = orm.em().fork();

    @BeforeEach
    void given() {
        MongoEntityManager other = em.fork();
        Author jon = new Author("Jon");
        other.persist(new Book("A", jon));
        other.persist(new Book("Bb", jon));
        other.persist(new Book("Ccc", new Author("Ann")));
        other.flush();
        statements.reset();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void an_aggregation_comes_to_documents() {
        List<Document> found = em.aggregate(Book.class, BY_AUTHOR);
        assertThat(found).extracting(document -> document.getInteger("books")).containsExactly(2, 1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void it_comes_to_records_that_the_driver_of_mongodb_makes() {
        List<Titled> found = em.aggregateInto(
                Titled.class,
                Book.class,
                List.of(
                        Aggregates.match(Filters.ne("title", "A")),
                        Document.parse("{ $project: { _id: 0, title: 1, letters: { $strLenCP: '$title' } } }"),
                        Aggregates.sort(Sorts.ascending("title"))));
        assertThat(found).containsExactly(new Titled("Bb", 2), new Titled("Ccc", 3));
    }

    @Test
    void listeners_hear_what_it_looks_like_and_none_of_its_values() {
        em.aggregate(
                Book.class,
                List.of(Aggregates.match(Filters.in("title", "secret", "hidden")), Aggregates.limit(3)),
                o -> o.allowDiskUse(true));
        assertThat(statements.texts())
                .containsExactly(
                        "db.book.aggregate([{ $match: { title: { $in: [?] } } }, { $limit: ? }], { allowDiskUse: true })");
        assertThat(statements.events().get(0).values()).isEmpty();
    }

    @Test
    void a_pipeline_that_the_server_refuses_is_an_error_of_the_database() {
        assertThatThrownBy(() -> em.aggregate(Book.class, List.of(Document.parse("{ $nothing: 1 }"))))
                .isInstanceOf(DriverException.class);
    }

    @Test
    void what_was_changed_is_flushed_before() {
        em.findAll(Author.class).forEach(author -> author.setName("Bran"));
        assertThat(em.aggregate(Author.class, NAMES))
                .extracting(author -> author.getString("name"))
                .containsExactly("Bran", "Bran");
    }

    @Test
    void what_is_to_be_written_is_flushed_before_unless_the_mode_says_otherwise() {
        em.persist(new BookTag("new"));
        assertThat(em.aggregate(BookTag.class, NAMES, o -> o.flushMode(FlushMode.COMMIT)))
                .isEmpty();
        assertThat(em.aggregate(Book.class, BY_AUTHOR)).hasSize(2);
        assertThat(statements.inserts()).as("whatever the entity").isEqualTo(1);
        assertThat(em.aggregate(BookTag.class, NAMES)).hasSize(1);
    }

    @Test
    void in_a_transaction_it_sees_what_that_has_written() {
        em.begin();
        em.persist(new BookTag("mine"));
        assertThat(em.aggregate(BookTag.class, NAMES)).hasSize(1);
        assertThat(em.fork().aggregate(BookTag.class, NAMES)).isEmpty();
        try (Stream<Document> stream = em.streamAggregate(BookTag.class, NAMES)) {
            assertThat(stream).extracting(tag -> tag.getString("name")).containsExactly("mine");
        }
        em.rollback();
        assertThat(em.aggregate(BookTag.class, NAMES)).isEmpty();
    }

    @Test
    void in_a_transaction_other_commands_wait_for_the_end_of_a_stream() {
        em.begin();
        Stream<Document> stream = em.streamAggregate(Book.class, BY_AUTHOR);
        assertThatThrownBy(() -> em.count(Book.class))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-4216");
        assertThatThrownBy(() -> em.aggregate(Book.class, BY_AUTHOR))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-4216");
        stream.close();
        assertThat(em.count(Book.class)).isEqualTo(3);
        Iterator<Document> open = em.streamAggregate(Book.class, BY_AUTHOR).iterator();
        em.commit();
        assertThatThrownBy(open::hasNext)
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-4215");
    }

    @Test
    void a_collection_is_beside_the_unit_of_work_and_in_its_transaction_where_that_is_handed_over() {
        assertThat(em.getClientSession()).isNull();
        em.begin();
        ClientSession session = Objects.requireNonNull(em.getClientSession());
        em.getCollection(BookTag.class).insertOne(session, new Document("_id", 1_000L).append("name", "inside"));
        assertThat(em.findOneOrFail(BookTag.class, 1_000L).getName()).isEqualTo("inside");
        em.rollback();
        em.getCollection(BookTag.class).insertOne(new Document("_id", 1_001L).append("name", "beside"));
        assertThat(em.findAll(BookTag.class)).extracting(BookTag::getName).containsExactly("beside");
    }

    @Test
    void a_part_of_a_transaction_that_had_the_session_cannot_go_back_alone() {
        assertThatThrownBy(() -> em.transactional(outer -> em.transactional(inner -> {
                    ClientSession session = Objects.requireNonNull(em.getClientSession());
                    em.getCollection(BookTag.class).insertOne(session, new Document("_id", 1L).append("name", "a"));
                    throw new IllegalStateException("a part fails");
                })))
                .hasStackTraceContaining("MO-4222");
        assertThat(em.aggregate(BookTag.class, NAMES)).isEmpty();
    }

    @Test
    void nor_can_a_part_where_the_session_was_asked_for_before_it() {
        assertThatThrownBy(() -> em.transactional(outer -> {
                    ClientSession session = Objects.requireNonNull(em.getClientSession());
                    em.transactional(inner -> {
                        em.getCollection(BookTag.class).insertOne(session, new Document("_id", 1L).append("name", "a"));
                        throw new IllegalStateException("a part fails");
                    });
                }))
                .hasStackTraceContaining("MO-4222");
        assertThat(em.aggregate(BookTag.class, NAMES)).isEmpty();
    }

    @Test
    void every_entity_manager_knows_the_words() {
        em.transactional(tx -> assertThat(tx).isSameAs(em));
        em.transactional(outer -> em.transactional(
                tx -> {
                    assertThat(tx).isNotSameAs(em);
                    assertThat(MongoEntityManager.of(tx).aggregate(Book.class, BY_AUTHOR))
                            .hasSize(2);
                },
                t -> t.propagation(Propagation.REQUIRES_NEW)));
        assertThat(em.persist(new BookTag("x"))).isSameAs(em);
        assertThatThrownBy(() -> orm.em().aggregate(Book.class, BY_AUTHOR)).isInstanceOf(ValidationException.class);
        RequestContext.run(orm, () -> {
            orm.em().persist(new BookTag("y"));
            assertThat(orm.em().aggregate(BookTag.class, NAMES)).hasSize(1);
            orm.em().transactional(tx -> assertThat(MongoEntityManager.of(tx).getClientSession())
                    .isSameAs(orm.em().getClientSession())
                    .isNotNull());
        });
    }

    @Test
    void that_of_another_database_does_not() {
        EntityManager other = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> null);
        assertThatThrownBy(() -> MongoEntityManager.of(other))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5124");
    }
}
