// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.Page;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Address_;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries by the paths that the annotation processor has written, which say the same as those by names. */
public abstract class TypedPathsContract extends Contract {

    private final Author jon = new Author("Jon");
    private final Author arya = new Author("Arya");
    private final Publisher orbit = new Publisher("Orbit");

    /** On the library. */
    protected TypedPathsContract() {}

    /** A part of a book. */
    record Line(String title, @Path("author.name") String author) {}

    @BeforeEach
    void rows() {
        jon.setBorn(LocalDate.of(1980, 1, 2));
        jon.setAddress(new Address("Wall 1", "North", null));
        jon.setPublisher(Ref.of(orbit));
        arya.setBorn(LocalDate.of(1990, 5, 6));
        arya.setAddress(new Address("Street 2", "Braavos", "Essos"));
        BookTag cold = new BookTag("cold");
        BookTag sharp = new BookTag("sharp");
        book(jon, "Winter", "5.00", Genre.NOVEL, cold);
        book(jon, "Wall", "10.50", Genre.SCIENCE, cold, sharp).setPublisher(Ref.of(orbit));
        book(arya, "Needle", "9.99", Genre.POETRY, sharp);
        book(arya, "100% steel_", "100.00", null);
        given(jon, arya, new Author("Bran"));
    }

    private static Book book(Author author, String title, String price, @Nullable Genre genre, BookTag... tags) {
        Book book = new Book(title, author);
        book.setPrice(new BigDecimal(price));
        book.setGenre(genre);
        book.getTags().addAll(List.of(tags));
        author.getBooks().add(book);
        return book;
    }

    private List<String> authors(Condition<? super Author> condition) {
        return fresh().find(Author.class, condition, o -> o.orderBy(Author_.name.asc())).stream()
                .map(Author::getName)
                .toList();
    }

    private List<String> books(Condition<? super Book> condition) {
        return books(condition, o -> o.orderBy(Book_.title.asc()));
    }

    private List<String> books(Condition<? super Book> condition, Consumer<FindOptions<Book>> options) {
        return fresh().find(Book.class, condition, options).stream()
                .map(Book::getTitle)
                .toList();
    }

    @Test
    void texts_are_looked_for_by_all_that_texts_have() {
        assertThat(books(Book_.title.eq("Wall"))).containsExactly("Wall");
        assertThat(books(Book_.title.ne("Wall"))).containsExactly("100% steel_", "Needle", "Winter");
        assertThat(books(Book_.title.like("%in%"))).containsExactly("Winter");
        assertThat(books(Book_.title.ilike("w%"))).containsExactly("Wall", "Winter");
        assertThat(books(Book_.title.contains("% st"))).containsExactly("100% steel_");
        assertThat(books(Book_.title.startsWith("N"))).containsExactly("Needle");
        assertThat(books(Book_.title.endsWith("_"))).containsExactly("100% steel_");
        assertThat(books(Book_.title.in("Wall", "Winter"))).containsExactly("Wall", "Winter");
        assertThat(books(Book_.title.notIn(List.of("Wall", "Winter")))).containsExactly("100% steel_", "Needle");
        assertThat(books(Book_.isbn.isNull())).hasSize(4);
        assertThat(books(Book_.isbn.isNotNull())).isEmpty();
    }

    @Test
    void numbers_may_be_of_another_class_than_the_property() {
        assertThat(books(Book_.price.gt(10))).containsExactly("100% steel_", "Wall");
        assertThat(books(Book_.price.gte(new BigDecimal("10.50")))).containsExactly("100% steel_", "Wall");
        assertThat(books(Book_.price.lt(10L))).containsExactly("Needle", "Winter");
        assertThat(books(Book_.price.lte(5))).containsExactly("Winter");
        assertThat(books(Book_.price.between(9, 11))).containsExactly("Needle", "Wall");
        assertThat(books(Book_.price.in(5, 100))).containsExactly("100% steel_", "Winter");
    }

    @Test
    void days_and_enums_are_of_their_own_class() {
        assertThat(authors(Author_.born.isBefore(LocalDate.of(1985, 1, 1)))).containsExactly("Jon");
        assertThat(authors(Author_.born.isAfter(LocalDate.of(1985, 1, 1)))).containsExactly("Arya");
        assertThat(books(Book_.genre.in(Genre.NOVEL, Genre.POETRY))).containsExactly("Needle", "Winter");
        assertThat(books(Book_.genre.eq(null))).containsExactly("100% steel_");
    }

    @Test
    void paths_lead_through_relations_and_embeddables() {
        assertThat(books(Book_.author().name.eq("Jon"))).containsExactly("Wall", "Winter");
        assertThat(books(Book_.author().publisher().name.eq("Orbit"))).containsExactly("Wall", "Winter");
        assertThat(books(Book_.author().address().city.eq("Braavos"))).containsExactly("100% steel_", "Needle");
        assertThat(authors(Author_.address().city.startsWith("N"))).containsExactly("Jon");
        assertThat(authors(Author_.address().some(Address_.city.eq("North")))).containsExactly("Jon");
        assertThat(authors(Author_.books().title.contains("eed"))).containsExactly("Arya");
        assertThat(authors(Author_.books().tags().name.eq("cold"))).containsExactly("Jon");
    }

    @Test
    void relations_are_compared_with_entities_and_handles() {
        assertThat(books(Book_.author().eq(jon))).containsExactly("Wall", "Winter");
        assertThat(books(Book_.author().ne(jon))).containsExactly("100% steel_", "Needle");
        assertThat(books(Book_.author().in(List.of(arya)))).containsExactly("100% steel_", "Needle");
        assertThat(books(Book_.author().notIn(List.of(arya)))).containsExactly("Wall", "Winter");
        assertThat(books(Book_.publisher().eq(Ref.of(orbit)))).containsExactly("Wall");
        assertThat(books(Book_.publisher().isNull())).containsExactly("100% steel_", "Needle", "Winter");
        assertThat(books(Book_.publisher().isNotNull())).containsExactly("Wall");
        assertThat(books(Book_.author().id.eq(arya.getId()))).containsExactly("100% steel_", "Needle");
    }

    @Test
    void members_of_collections_fulfil_conditions_on_their_own_class() {
        assertThat(authors(Author_.books().some(Book_.price.gt(50)))).containsExactly("Arya");
        assertThat(authors(Author_.books().none(Book_.price.gt(50)))).containsExactly("Bran", "Jon");
        assertThat(authors(Author_.books().every(Book_.price.lt(20)))).containsExactly("Bran", "Jon");
        assertThat(authors(Author_.books().isEmpty())).containsExactly("Bran");
        assertThat(authors(Author_.books().isNotEmpty())).containsExactly("Arya", "Jon");
        assertThat(authors(Author_.books()
                        .some(Book_.title.eq("Wall").and(Book_.tags().some(BookTag_.name.eq("sharp"))))))
                .containsExactly("Jon");
    }

    @Test
    void conditions_by_paths_and_by_names_go_together() {
        assertThat(books(Book_.price.gt(5).and(where("author.name").eq("Jon")))).containsExactly("Wall");
        assertThat(books(where("price").gt(5).and(Book_.author().name.eq("Jon"))))
                .containsExactly("Wall");
        assertThat(books(Condition.any(Book_.title.eq("Wall"), where("title").eq("Needle"))))
                .containsExactly("Needle", "Wall");
        assertThat(books(Condition.allOf(new ArrayList<>(List.of(Book_.price.gt(5), Book_.price.lt(50))))))
                .containsExactly("Needle", "Wall");
        assertThat(Book_.price.gt(5).and(Book_.title.eq("Wall")))
                .isEqualTo(where("price").gt(5).and(where("title").eq("Wall")));
    }

    @Test
    void orders_are_paths_too() {
        assertThat(books(Condition.all(), o -> o.orderBy(Book_.author().name.desc(), Book_.price.asc())))
                .containsExactly("Winter", "Wall", "Needle", "100% steel_");
        assertThat(books(Condition.all(), o -> o.orderBy(Book_.title.desc()).limit(1)))
                .containsExactly("Winter");
        assertThat(fresh().findAll(
                                Author.class, o -> o.orderBy(Author_.born.desc().nullsLast())))
                .extracting(Author::getName)
                .containsExactly("Arya", "Jon", "Bran");
    }

    @Test
    void relations_are_populated_by_their_paths() {
        Author found = fresh().findOneOrFail(
                        Author.class,
                        Author_.name.eq("Jon"),
                        o -> o.populate(Author_.books().tags(), Author_.publisher()));
        statements.reset();
        assertThat(found.getBooks())
                .flatExtracting(Book::getTags)
                .extracting(BookTag::getName)
                .contains("cold", "sharp");
        assertThat(found.getPublisher()).isNotNull().satisfies(publisher -> assertThat(publisher.isLoaded())
                .isTrue());
        assertThat(statements.texts()).isEmpty();
    }

    @Test
    void numbers_records_and_streams_take_them() {
        assertThat(fresh().count(Book.class, Book_.price.gt(10))).isEqualTo(2);
        assertThat(fresh().findInto(
                                Line.class, Book.class, Book_.title.startsWith("W"), o -> o.orderBy(Book_.title.asc())))
                .containsExactly(new Line("Wall", "Jon"), new Line("Winter", "Jon"));
        try (var all = fresh().stream(Book.class, Book_.author().name.eq("Arya"), o -> o.orderBy(Book_.title.desc()))) {
            assertThat(all.map(Book::getTitle).toList()).containsExactly("Needle", "100% steel_");
        }
    }

    @Test
    void a_condition_on_another_class_that_is_taken_for_a_key_is_refused() {
        assertThatThrownBy(() -> em.findOne(Book.class, Author_.name.eq("Jon")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "[MO-3005] Book has a key of the type Long, but a io.mikroorm.query.Condition was given");
    }

    @Test
    void pages_are_sorted_by_them() {
        Page<Book> first = fresh().findByCursor(Book.class, Book_.price.lt(new BigDecimal("50")), c -> c.first(2)
                .orderBy(Book_.author().name.desc(), Book_.title.asc())
                .populate(Book_.tags()));
        assertThat(first).extracting(Book::getTitle).containsExactly("Wall", "Winter");
        Page<Book> second = fresh().findByCursor(Book.class, Book_.price.lt(new BigDecimal("50")), c -> c.first(2)
                .after(first.endCursor())
                .orderBy(Book_.author().name.desc(), Book_.title.asc()));
        assertThat(second).extracting(Book::getTitle).containsExactly("Needle");
    }
}
