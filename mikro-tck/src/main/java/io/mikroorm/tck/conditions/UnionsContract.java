// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What one of some conditions finds, each by a query of its own. */
public abstract class UnionsContract extends Contract {

    private final Author jon = new Author("Jon");

    /** On the library. */
    protected UnionsContract() {}

    /** Has a key of two fields. */
    @Entity
    public static class Stop {

        @PrimaryKey
        public String line;

        @PrimaryKey
        public int number;

        public @Nullable String place;

        protected Stop() {
            this("", 0, null);
        }

        Stop(String line, int number, @Nullable String place) {
            this.line = line;
            this.number = number;
            this.place = place;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return driver().capabilities().has(Feature.KEY_FIELDS)
                ? Stream.concat(super.entities().stream(), Stream.of(Stop.class))
                        .toList()
                : super.entities();
    }

    @BeforeEach
    void rows() {
        Author arya = new Author("Arya");
        BookTag cold = new BookTag("cold");
        book(jon, "Winter", "5.00", cold);
        book(jon, "Wall", "10.50", cold);
        book(arya, "Needle", "9.99");
        book(arya, "Watch", "1.00").setIsbn("1");
        given(jon, arya);
    }

    private static Book book(Author author, String title, String price, BookTag... tags) {
        Book book = new Book(title, author);
        book.setPrice(new BigDecimal(price));
        book.getTags().addAll(List.of(tags));
        author.getBooks().add(book);
        return book;
    }

    private List<String> books(Condition<? super Book> condition) {
        List<String> titles = fresh().find(Book.class, condition, o -> o.orderBy("title")).stream()
                .map(Book::getTitle)
                .toList();
        assertThat(fresh().count(Book.class, condition)).isEqualTo(titles.size());
        return titles;
    }

    @Test
    void it_finds_what_one_of_its_parts_finds_and_each_entity_once() {
        Condition<Object> cheap = where("price").lt(6);
        Condition<Object> jons = where("author.name").eq("Jon");
        Condition<Object> cold = where("tags.name").eq("cold");
        assertThat(books(Condition.unionAll(cheap, jons))).containsExactly("Wall", "Watch", "Winter");
        assertThat(books(Condition.union(cheap, jons))).containsExactly("Wall", "Watch", "Winter");
        assertThat(books(Condition.unionAll(cheap, cold, cheap))).containsExactly("Wall", "Watch", "Winter");
        assertThat(books(Condition.unionAll(cheap))).containsExactly("Watch", "Winter");
        assertThat(books(Condition.unionAll())).isEmpty();
        assertThat(books(Condition.unionAll(cheap, Condition.all()))).hasSize(4);
    }

    @Test
    void it_stands_beside_other_conditions_and_in_pages() {
        Condition<Object> cheapOrJons =
                Condition.unionAll(where("price").lt(6), where("author.name").eq("Jon"));
        assertThat(books(cheapOrJons.and(where("title").startsWith("Wa")))).containsExactly("Wall", "Watch");
        assertThat(books(cheapOrJons.and(
                        Condition.union(where("price").gt(9), where("title").eq("Watch")))))
                .containsExactly("Wall", "Watch");
        assertThat(fresh().find(
                                Book.class,
                                cheapOrJons,
                                o -> o.orderBy("title").offset(1).limit(1).populate("tags")))
                .extracting(Book::getTitle)
                .containsExactly("Watch");
        assertThat(fresh().findAndCount(Book.class, cheapOrJons, o -> o.limit(1))
                        .total())
                .isEqualTo(3);
    }

    @Test
    void its_opposite_finds_all_others_and_nothing_is_unknown() {
        Condition<Object> known = where("isbn").ne("2");
        assertThat(books(Condition.unionAll(known, where("title").eq("Wall")))).containsExactly("Wall", "Watch");
        assertThat(books(not(Condition.unionAll(known, where("title").eq("Wall")))))
                .containsExactly("Needle", "Winter");
        assertThat(books(not(Condition.any(known, where("title").eq("Wall"))))).isEmpty();
        assertThat(books(not(Condition.unionAll()))).hasSize(4);
    }

    @Test
    void it_is_asked_of_what_is_behind_relations() {
        Condition<Object> union =
                Condition.unionAll(where("name").eq("Jon"), where("books.price").lt(3));
        assertThat(books(where("author").some(union))).hasSize(4);
        assertThat(books(where("author")
                        .some(Condition.union(
                                where("name").eq("Jon"), where("books.price").gt(50)))))
                .containsExactly("Wall", "Winter");
        List<Author> authors = new ArrayList<>(fresh().find(
                        Author.class,
                        where("books")
                                .some(Condition.unionAll(
                                        where("price").gt(10), where("title").eq("Winter")))));
        assertThat(authors).extracting(Author::getName).containsExactly("Jon");
    }

    @Test
    void rows_are_changed_and_deleted_by_it() {
        Condition<Object> union =
                Condition.unionAll(where("price").gt(10), where("author.name").eq("Arya"));
        assertThat(fresh().nativeUpdate(Book.class, union, c -> c.set("genre", Genre.NOVEL)))
                .isEqualTo(3);
        assertThat(books(where("genre").eq(Genre.NOVEL))).containsExactly("Needle", "Wall", "Watch");
        assertThat(fresh().nativeUpdate(Book.class, not(union), c -> c.set("genre", Genre.POETRY)))
                .isEqualTo(1);
        assertThat(books(where("genre").eq(Genre.POETRY))).containsExactly("Winter");
        assertThat(fresh().nativeDelete(
                                Book.class,
                                Condition.union(
                                        where("title").eq("Needle"),
                                        where("price").lt(2))))
                .isEqualTo(2);
        assertThat(books(Condition.all())).containsExactly("Wall", "Winter");
    }

    @Test
    void typed_conditions_are_united_where_they_are_about_the_same() {
        Condition<Book> united = Condition.unionAll(
                Book_.price.lt(6), Book_.author().eq(jon), where("isbn").eq("1"));
        assertThat(books(united)).containsExactly("Wall", "Watch", "Winter");
        assertThat(united.and(Book_.title.eq("Wall"))).isEqualTo(united.and(Book_.title.eq("Wall")));
    }

    @Test
    void parts_of_entities_have_no_keys_to_be_united() {
        assertThatThrownBy(() -> fresh().find(
                                Author.class,
                                where("address")
                                        .some(Condition.unionAll(where("city").eq("x")))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2126");
    }

    @Test
    @Requires(Feature.KEY_FIELDS)
    void keys_of_several_parts_are_compared_with_all_of_them() {
        given(new Stop("a", 1, "x"), new Stop("a", 2, null), new Stop("b", 1, null), new Stop("b", 2, "y"));
        Condition<Object> union = Condition.unionAll(
                where("line").eq("a").and(where("number").eq(2)), where("place").eq("y"));
        assertThat(stops(union)).containsExactly("a2", "b2");
        assertThat(stops(not(union))).containsExactly("a1", "b1");
        assertThat(stops(Condition.union(where("place").isNull(), where("line").eq("a"))))
                .containsExactly("a1", "a2", "b1");
    }

    private List<String> stops(Condition<Object> condition) {
        return fresh().find(Stop.class, condition, o -> o.orderBy("line", "number")).stream()
                .map(stop -> stop.line + stop.number)
                .toList();
    }
}
