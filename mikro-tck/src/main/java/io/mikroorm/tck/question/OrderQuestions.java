// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.values.Genre;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.tagged;

/** Orders, and parts of them by numbers. */
final class OrderQuestions extends QuestionGroup {

    private static final Comparator<Book> BY_TITLE = Comparator.comparing(Book::getTitle);
    private static final Comparator<@Nullable String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable String> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    OrderQuestions() {
        super("Orders, limits and offsets");
    }

    Question<Book> books_by_title() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy(Book_.title.asc())),
                        in -> sorted(in.books(), BY_TITLE))
                .inOrder();
    }

    Question<Book> books_by_price_and_title() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy(Book_.price.desc(), Book_.title.asc())),
                        in -> sorted(
                                in.books(), Comparator.comparing(Book::getPrice).reversed()))
                .inOrder();
    }

    Question<Book> books_of_a_genre_by_title() {
        return asked(
                        em -> em.find(Book.class, Book_.genre.eq(Genre.POETRY), o -> o.orderBy("title desc")),
                        in -> sorted(in.books(b -> b.getGenre() == Genre.POETRY), BY_TITLE.reversed()))
                .inOrder();
    }

    Question<Book> books_with_nulls_first() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy("isbn nulls first", "title")),
                        in -> sorted(in.books(), Comparator.comparing(Book::getIsbn, NULLS_FIRST)))
                .inOrder();
    }

    Question<Book> books_with_nulls_last() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy("isbn desc nulls last", "title")),
                        in -> sorted(
                                in.books(),
                                Comparator.comparing(Book::getIsbn, Comparator.nullsLast(Comparator.reverseOrder()))))
                .inOrder();
    }

    Question<Book> books_by_the_name_of_their_author() {
        return asked(
                        em -> em.findAll(
                                Book.class, o -> o.orderBy(Book_.author().name.asc(), Book_.title.asc())),
                        in -> sorted(in.books(), Comparator.comparing(b -> b.getAuthor()
                                .getName())))
                .inOrder();
    }

    Question<Book> books_by_the_name_of_their_publisher() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy("publisher.name nulls last", "title")),
                        in -> sorted(in.books(), Comparator.comparing(b -> name(house(b)), NULLS_LAST)))
                .inOrder();
    }

    Question<Book> books_by_the_city_of_their_author() {
        return asked(
                        em -> em.findAll(
                                Book.class, o -> o.orderBy("author.address.city nulls first", "author.email", "title")),
                        in -> sorted(
                                in.books(),
                                Comparator.comparing((Book b) -> city(b.getAuthor()), NULLS_FIRST)
                                        .thenComparing(b -> b.getAuthor().getEmail())))
                .inOrder();
    }

    Question<Author> authors_by_a_part_of_their_address() {
        return asked(
                        em -> em.findAll(Author.class, o -> o.orderBy("address.country nulls last", "email")),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing(
                                                (Author a) -> a.getAddress() == null
                                                        ? null
                                                        : a.getAddress().country(),
                                                NULLS_LAST)
                                        .thenComparing(Author::getEmail))
                                .toList())
                .inOrder();
    }

    Question<Author> authors_by_their_least_price() {
        return asked(
                        em -> em.find(
                                Author.class, Author_.books().isNotEmpty(), o -> o.orderBy("books.price", "email")),
                        in -> written(
                                in,
                                Comparator.comparing(
                                        a -> price(a, prices -> prices.min().orElse(0)))))
                .inOrder();
    }

    Question<Author> authors_by_their_greatest_price() {
        return asked(
                        em -> em.find(
                                Author.class,
                                Author_.books().isNotEmpty(),
                                o -> o.orderBy("books.price desc", "email")),
                        in -> written(
                                in,
                                Comparator.comparing((Author a) ->
                                                price(a, prices -> prices.max().orElse(0)))
                                        .reversed()))
                .inOrder();
    }

    Question<Book> the_first_books() {
        return asked(
                        em -> em.findAll(
                                Book.class, o -> o.orderBy(Book_.title.asc()).limit(7)),
                        in -> part(sorted(in.books(), BY_TITLE), 0, 7))
                .inOrder();
    }

    Question<Book> the_books_behind_the_first() {
        return asked(
                        em -> em.findAll(
                                Book.class, o -> o.orderBy(Book_.title.asc()).offset(60)),
                        in -> part(sorted(in.books(), BY_TITLE), 60, 100))
                .inOrder();
    }

    Question<Book> a_page_of_books() {
        return asked(
                        em -> em.findAll(
                                Book.class,
                                o -> o.orderBy(Book_.title.asc()).limit(5).offset(20)),
                        in -> part(sorted(in.books(), BY_TITLE), 20, 5))
                .inOrder();
    }

    Question<Book> a_page_of_books_by_a_relation() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy("author.email desc", "title")
                                .limit(5)
                                .offset(3)),
                        in -> part(
                                sorted(
                                        in.books(),
                                        Comparator.comparing((Book b) ->
                                                        b.getAuthor().getEmail())
                                                .reversed()),
                                3,
                                5))
                .inOrder();
    }

    Question<Book> a_page_of_books_with_a_tag() {
        return asked(
                        em -> em.find(Book.class, Book_.tags().name.in("cold", "dark"), o -> o.orderBy("title")
                                .limit(4)
                                .offset(2)),
                        in -> part(sorted(in.books(b -> tagged(b, "cold") || tagged(b, "dark")), BY_TITLE), 2, 4))
                .inOrder();
    }

    Question<Author> a_page_of_authors_by_the_prices_of_their_books() {
        return asked(
                        em -> em.find(Author.class, Author_.books().isNotEmpty(), o -> o.orderBy("books.price", "email")
                                .limit(6)),
                        in -> part(
                                written(
                                        in,
                                        Comparator.comparing(a ->
                                                price(a, prices -> prices.min().orElse(0)))),
                                0,
                                6))
                .inOrder();
    }

    Question<Book> the_dearest_book() {
        return asked(
                        em -> em.findAll(Book.class, o -> o.orderBy(Book_.price.desc(), Book_.title.desc())
                                .limit(1)),
                        in -> in.books().stream()
                                .sorted(Comparator.comparing(Book::getPrice)
                                        .thenComparing(BY_TITLE)
                                        .reversed())
                                .limit(1)
                                .toList())
                .inOrder();
    }

    private static List<Book> sorted(List<Book> books, Comparator<Book> order) {
        return books.stream().sorted(order.thenComparing(BY_TITLE)).toList();
    }

    private static List<Author> written(Library in, Comparator<Author> order) {
        return in.authors(a -> a.getBooks().size() > 0).stream()
                .sorted(order.thenComparing(Author::getEmail))
                .toList();
    }

    private static double price(Author author, ToDoubleFunction<DoubleStream> which) {
        return which.applyAsDouble(author.getBooks().toList().stream().mapToDouble(Library::price));
    }

    private static <T> List<T> part(List<T> all, int from, int count) {
        return all.stream().skip(from).limit(count).toList();
    }
}
