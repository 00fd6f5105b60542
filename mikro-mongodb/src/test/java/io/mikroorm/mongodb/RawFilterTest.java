// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.mikroorm.exception.DriverException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.junit.StatementCounter;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities are found by MongoDB's own words where the application says so, alone and among other conditions. */
class RawFilterTest {

    private final StatementCounter statements = new StatementCounter();
    private final LentMongo orm = MongoTckDriver.lent(Domain.LIBRARY, c -> c.listener(statements));
    private final MongoEntityManager em = orm.em().fork();

    @BeforeEach
    void rows() {
        MongoEntityManager other = em.fork();
        for (String title : List.of("winter is here", "summer", "a long winter")) {
            Book book = new Book(title, new Author("author of " + title));
            book.getTags().add(new BookTag("tag of " + title));
            book.getTags().add(new BookTag("other of " + title));
            other.persist(book);
        }
        other.flush();
        statements.reset();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private List<String> titles(Condition<Object> where) {
        return em.find(Book.class, where, o -> o.orderBy("title")).stream()
                .map(Book::getTitle)
                .toList();
    }

    private static Condition<Object> mod(int rest) {
        return MongoFilters.raw(Filters.mod("_id", 2, rest));
    }

    @Test
    void it_finds_entities_alone_and_among_other_conditions() {
        Condition<Object> raw = MongoFilters.raw(Filters.regex("title", "winter$"));
        assertThat(titles(raw)).containsExactly("a long winter");
        assertThat(titles(raw.not())).containsExactly("summer", "winter is here");
        assertThat(titles(where("title").eq("summer").or(raw))).containsExactly("a long winter", "summer");
        assertThat(em.count(Book.class, raw.and(where("author.name").like("author%"))))
                .isEqualTo(1);
        assertThat(em.count(Book.class, mod(0)) + em.count(Book.class, mod(1))).isEqualTo(3);
    }

    @Test
    void it_is_about_the_entity_that_a_relation_leads_to() {
        Condition<Object> raw = MongoFilters.raw(Filters.regex("name", "summer$"));
        assertThat(titles(where("author").some(raw))).containsExactly("summer");
        assertThat(titles(where("author").some(raw).not())).containsExactly("a long winter", "winter is here");
        assertThat(titles(where("tags").some(raw))).containsExactly("summer");
        assertThat(em.count(Author.class, where("books").some(MongoFilters.raw(Filters.size("tags", 2)))))
                .isEqualTo(3);
    }

    @Test
    void queries_that_differ_in_it_alone_have_one_plan_and_none_of_it_is_logged() {
        titles(MongoFilters.raw(Filters.eq("title", "secret")));
        titles(MongoFilters.raw(Filters.exists("isbn")));
        assertThat(statements.texts())
                .containsOnly("db.book.find({ $and: [?] }).sort({ title: 1 })")
                .hasSize(2);
    }

    @Test
    void a_search_in_texts_is_one() {
        em.getCollection(Book.class).createIndex(Indexes.text("title"));
        try {
            assertThat(titles(MongoFilters.raw(Filters.text("winter"))))
                    .containsExactly("a long winter", "winter is here");
        } finally {
            orm.mongo().schema().dropOtherIndexes();
        }
    }

    @Test
    void what_the_server_does_not_know_is_its_error() {
        assertThatThrownBy(() -> titles(MongoFilters.raw(Document.parse("{ title: { $nothing: 1 } }"))))
                .isInstanceOf(DriverException.class);
    }

    @Test
    void conditions_as_data_never_become_one() {
        assertThatThrownBy(() -> Where.of(Map.of("$where", "true"))).hasMessageContaining("MO-2106");
        assertThatThrownBy(() -> titles(Where.of(Map.of("title", MongoFilters.raw(new Document())))))
                .isInstanceOf(RuntimeException.class);
    }
}
