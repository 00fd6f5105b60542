// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.ConnectionType;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Domain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each option of a query is part of every command of its call that the server gets. */
class QueryOptionsTest {

    private final HeardCommands heard = new HeardCommands();
    private final MongoClient client = heard.client();
    private final LentMongo orm = MongoTckDriver.lent(Domain.LIBRARY, c -> c.client(client));
    private final MongoEntityManager em = orm.em().fork();

    @BeforeEach
    void rows() {
        MongoEntityManager other = em.fork();
        other.persist(new Book("Straße", new Author("Jörg")));
        other.persist(new Book("road", new Author("jorg")));
        other.flush();
        heard.reset();
    }

    @AfterEach
    void close() {
        orm.close();
        client.close();
    }

    private List<String> titles(Condition<Object> where, Consumer<FindOptions<?>> options) {
        return em.find(Book.class, where, options).stream().map(Book::getTitle).toList();
    }

    private static String locale(BsonDocument command) {
        return command.getDocument("collation").getString("locale").getValue();
    }

    private static int strength(BsonDocument command) {
        return command.getDocument("collation").getInt32("strength").getValue();
    }

    @Test
    void a_collation_is_named_by_a_language_tag() {
        assertThat(titles(where("title").eq("ROAD"), o -> o.collation("en-u-ks-level2")))
                .containsExactly("road");
        assertThat(locale(heard.only("find"))).isEqualTo("en");
        assertThat(strength(heard.only("find"))).isEqualTo(2);
    }

    @Test
    void the_keys_that_are_asked_for_before_are_compared_by_it_too() {
        assertThat(titles(where("author.name").eq("JORG"), o -> o.collation("en-u-ks-level1")))
                .containsExactlyInAnyOrder("Straße", "road");
        assertThat(heard.named("find")).hasSize(2).allSatisfy(command -> assertThat(strength(command))
                .isEqualTo(1));
        heard.reset();
        assertThat(em.findAndCount(Author.class, where("name").eq("JORG"), o -> o.collation("en-u-ks-level1"))
                        .total())
                .isEqualTo(2);
        assertThat(heard.named("aggregate"))
                .as("of the page and the count")
                .hasSize(2)
                .allSatisfy(command -> assertThat(strength(command)).isEqualTo(1));
    }

    @Test
    void tags_are_brought_to_mongodbs_words() {
        titles(where("title").eq("x"), o -> o.collation("de-AT-u-co-phonebk-kn-kf-upper-kc-false-ka-shifted-kv-space"));
        assertThat(heard.only("find").getDocument("collation"))
                .isEqualTo(BsonDocument.parse(
                        "{ locale: 'de_AT@collation=phonebook', caseLevel: false, caseFirst: 'upper',"
                                + " numericOrdering: true, alternate: 'shifted', maxVariable: 'space' }"));
        for (String bad : List.of(
                "en-u-kz-level1",
                "en-u-ks-level9",
                "x-private",
                "en--us",
                "en-US-posix",
                "de-x-phonebk",
                "de-u-phonebk")) {
            assertThatThrownBy(() -> titles(where("title").eq("x"), o -> o.collation(bad)))
                    .as(bad)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-5127");
        }
    }

    @Test
    void a_timeout_is_part_of_every_command() {
        Duration time = Duration.ofSeconds(20);
        em.find(Author.class, where("books.title").eq("road"), o -> o.timeout(time)
                .populate("books")
                .strategy(LoadStrategy.SELECT_IN));
        List<BsonDocument> commands = new ArrayList<>(heard.named("find"));
        commands.addAll(heard.named("aggregate"));
        assertThat(commands)
                .as("the keys, the authors, and their books")
                .hasSize(3)
                .allSatisfy(command ->
                        assertThat(command.getNumber("maxTimeMS").longValue()).isEqualTo(20_000));
        heard.reset();
        try (Stream<Book> books = em.stream(Book.class, o -> o.timeout(time).populate("author"))) {
            assertThat(books).hasSize(2);
        }
        assertThat(heard.only("aggregate").getNumber("maxTimeMS").longValue()).isEqualTo(20_000);
    }

    @Test
    void sorting_on_disk_is_an_option_of_mongodb_alone() {
        titles(Condition.all(), o -> o.orderBy("title").with(MongoOptions.allowDiskUse(true)));
        assertThat(heard.only("find").getBoolean("allowDiskUse").getValue()).isTrue();
        assertThat(MongoOptions.allowDiskUse(true)).hasToString("MongoOptions.allowDiskUse(…)");
    }

    @Test
    void those_who_only_read_are_secondaries_unless_set_and_never_in_a_transaction() {
        titles(Condition.all(), o -> o.connection(ConnectionType.READ));
        assertThat(HeardCommands.preference(heard.only("find"))).isEqualTo("secondaryPreferred");
        heard.reset();
        titles(Condition.all(), o -> o.with(MongoOptions.readPreference(ReadPreference.nearest())));
        assertThat(HeardCommands.preference(heard.only("find"))).isEqualTo("nearest");
        heard.reset();
        em.transactional(tx -> tx.findAll(Book.class, o -> o.connection(ConnectionType.READ)));
        assertThat(HeardCommands.preference(heard.only("find"))).startsWith("primary");
        heard.reset();
        MongoORM other = MongoORM.init(c -> c.client(client)
                .dbName(orm.space().name())
                .readPreference(ReadPreference.secondary())
                .entities(Domain.LIBRARY.toArray(Class<?>[]::new)));
        other.em().fork().findAll(Book.class, o -> o.connection(ConnectionType.READ));
        assertThat(HeardCommands.preference(heard.only("find"))).isEqualTo("secondary");
        other.close();
    }
}
