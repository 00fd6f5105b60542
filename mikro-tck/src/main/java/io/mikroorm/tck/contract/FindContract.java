// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.Found;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Finding and counting. */
public abstract class FindContract extends Contract {

    private Author jon;
    private Author arya;

    @BeforeEach
    void rows() {
        jon = new Author("Jon");
        arya = new Author("Arya");
        jon.getBooks().add(new Book("Winter", jon));
        jon.getBooks().add(new Book("Wall", jon));
        arya.getBooks().add(new Book("Needle", arya));
        given(jon, arya);
    }

    @Test
    void all_are_found() {
        assertThat(em.findAll(Author.class)).extracting(Author::getName).containsExactlyInAnyOrder("Jon", "Arya");
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void nothing_is_found_as_an_empty_list_or_null() {
        assertThat(em.findAll(Publisher.class)).isEmpty();
        assertThat(em.find(Author.class, where("name").eq("Bran"))).isEmpty();
        assertThat(em.findOne(Author.class, where("name").eq("Bran"))).isNull();
        assertThat(em.findOne(Author.class, -4711)).isNull();
    }

    @Test
    void one_is_found_by_key_or_condition() {
        assertThat(em.findOneOrFail(Author.class, some(jon.getId())).getName()).isEqualTo("Jon");
        assertThat(em.findOneOrFail(Author.class, where("name").eq("Arya")).getId())
                .isEqualTo(arya.getId());
        assertThat(some(em.findOne(Author.class, where("name").ne("Jon"))).getName())
                .isEqualTo("Arya");
    }

    @Test
    void the_first_in_an_order_is_found() {
        assertThat(some(em.findOne(Book.class, Condition.all(), o -> o.orderBy("title desc")))
                        .getTitle())
                .isEqualTo("Winter");
        assertThat(em.findOneOrFail(Book.class, Condition.all(), o -> o.orderBy("title"))
                        .getTitle())
                .isEqualTo("Needle");
    }

    @Test
    void finding_one_asks_for_one_row_only() {
        em.findOne(Book.class, where("title").like("W%"));

        assertThat(statements.rows("select")).isEqualTo(1);
    }

    @Test
    void what_must_be_there_and_is_not_is_an_error_that_names_it() {
        assertThatThrownBy(() -> em.findOneOrFail(Author.class, -4711))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessageContaining("Author")
                .hasMessageContaining("-4711");
        assertThatThrownBy(() -> em.findOneOrFail(Author.class, where("name").eq("Bran")))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessageContaining("Author");
    }

    @Test
    void counting_takes_one_statement_and_loads_nothing() {
        assertThat(em.count(Author.class)).isEqualTo(2);
        assertThat(em.count(Book.class, where("author.name").eq("Jon"))).isEqualTo(2);
        assertThat(em.count(Author.class, where("books.title").like("W%"))).isEqualTo(1);
        int before = driver().capabilities().has(Capabilities.Feature.SUBQUERIES) ? 0 : 2;
        assertThat(statements.all()).isEqualTo(3 + before);
        assertThat(statements.rows("select")).isGreaterThanOrEqualTo(3);
        assertThat(before > 0 || statements.rows("select") == 3).isTrue();
    }

    @Test
    void a_page_comes_with_the_number_of_all() {
        Found<Book> found = em.findAndCount(
                Book.class, where("title").like("W%"), o -> o.orderBy("title").limit(1));

        assertThat(found.items()).extracting(Book::getTitle).containsExactly("Wall");
        assertThat(found.total()).isEqualTo(2);
        assertThat(statements.selects()).isEqualTo(2);
    }

    @Test
    void what_is_found_is_loaded_and_has_the_values_of_its_row() {
        Author found = em.findOneOrFail(Author.class, some(jon.getId()));

        assertThat(em.isLoaded(found)).isTrue();
        assertThat(found.getEmail()).isEqualTo("Jon@example.org");
        assertThat(found.getVersion()).isEqualTo(jon.getVersion());
        assertThat(found.getCreatedAt()).isEqualTo(jon.getCreatedAt());
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_list_that_was_found_may_be_changed_by_who_asked() {
        List<Author> found = em.findAll(Author.class);
        found.remove(0);

        assertThat(em.findAll(Author.class)).hasSize(2);
    }

    @Test
    void an_unknown_class_is_an_error_that_says_what_to_do() {
        assertThatThrownBy(() -> em.findAll(Category.class))
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("Category")
                .hasMessageContaining("entities(");
    }

    @Nested
    class Many_keys {

        private static List<Long> keys(int from, int count) {
            return LongStream.range(from, from + count).boxed().toList();
        }

        @Test
        void a_list_longer_than_the_database_takes_is_asked_in_parts() {
            assertThat(em.find(Author.class, where("id").in(keys(0, 20_000)))).hasSize(2);
            assertThat(em.count(Author.class, where("id").in(keys(0, 20_000)))).isEqualTo(2);
            assertThat(em.find(Author.class, where("id").notIn(keys(100_000, 20_000))))
                    .hasSize(2);
        }

        @Test
        void more_values_than_any_statement_takes_are_asked_for_in_several() {
            List<Long> keys = new ArrayList<>(keys(0, 100_000));
            keys.addAll(keys(0, 10));

            assertThat(em.find(Author.class, where("id").in(keys))).hasSize(2);
            assertThat(em.count(Author.class, where("id").in(keys))).isEqualTo(2);
            assertThat(em.find(
                            Author.class, where("id").in(keys).and(where("name").eq("Jon"))))
                    .hasSize(1);
        }

        @Test
        void populating_more_owners_than_a_list_takes_finds_them_all() {
            List<Author> authors = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                Author author = new Author("author " + i);
                author.getBooks().add(new Book("book " + i, author));
                authors.add(author);
            }
            given(authors.toArray());
            List<Author> found = em.findAll(Author.class, o -> o.populate("books"));

            assertThat(found).hasSize(3_002).allSatisfy(author -> assertThat(author.getBooks())
                    .isNotEmpty());
        }
    }

    @Test
    void a_query_says_by_which_indexes_rows_are_looked_for_where_the_store_takes_such_hints() {
        given(new Author("Ned", "ned@example.org"));
        if (driver().capabilities().has(Capabilities.Feature.INDEX_HINTS)) {
            assertThat(em.find(Author.class, where("email").eq("ned@example.org"), o -> o.using("author_email_unique")
                            .limit(1)
                            .populate("books")))
                    .extracting(Author::getName)
                    .containsExactly("Ned");
            assertThat(em.findAll(Author.class, o -> o.using("author_email_unique")
                            .populate("books")
                            .strategy(LoadStrategy.JOINED)
                            .limit(1)))
                    .hasSize(1);
            assertThatThrownBy(() -> em.findAll(Author.class, o -> o.using("no_such_index")))
                    .isInstanceOf(DriverException.class)
                    .hasMessageContaining("no_such_index");
        } else {
            assertThatThrownBy(() -> em.findAll(Author.class, o -> o.using("author_email_unique")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-5041");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a`) where (1=1", "a) --", "a,b"})
    void what_is_no_name_of_an_index_is_refused(String name) {
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.using(name)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2130");
    }
}
