// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.question.Library.is;
import static io.mikroorm.tck.question.Library.price;

/** Conditions on values of the entity itself. What is unknown fulfils no comparison. */
final class ValueQuestions extends QuestionGroup {

    ValueQuestions() {
        super("Values");
    }

    Question<Book> books_of_a_title() {
        return asked(
                em -> em.find(Book.class, Book_.title.eq("Winter Road")),
                in -> in.books(b -> b.getTitle().equals("Winter Road")));
    }

    Question<Book> books_of_another_genre() {
        return asked(
                em -> em.find(Book.class, Book_.genre.ne(Genre.NOVEL)),
                in -> in.books(b -> is(b.getGenre(), genre -> genre != Genre.NOVEL)));
    }

    Question<Book> books_that_cost_more() {
        return asked(em -> em.find(Book.class, Book_.price.gt(12)), in -> in.books(b -> price(b) > 12));
    }

    Question<Book> books_that_cost_not_more() {
        return asked(em -> em.find(Book.class, where("price").lte(12)), in -> in.books(b -> price(b) <= 12));
    }

    Question<Book> books_with_a_price_between_two() {
        return asked(
                em -> em.find(Book.class, Book_.price.between(new BigDecimal("9.99"), new BigDecimal("20.25"))),
                in -> in.books(b -> price(b) >= 9.99 && price(b) <= 20.25));
    }

    Question<Book> books_with_a_price_in_a_half_open_range() {
        return asked(
                em -> em.find(
                        Book.class, where("price").gt(4.5).and(where("price").lt(75))),
                in -> in.books(b -> price(b) > 4.5 && price(b) < 75));
    }

    Question<Book> books_with_one_of_two_titles() {
        return asked(
                em -> em.find(Book.class, Book_.title.in("Winter Road", "Storm Gate")),
                in -> in.books(b -> Set.of("Winter Road", "Storm Gate").contains(b.getTitle())));
    }

    Question<Book> books_with_an_isbn_of_a_list_or_none() {
        return asked(
                em -> em.find(Book.class, Book_.isbn.in("isbn-1", "isbn-2", null)),
                in -> in.books(
                        b -> b.getIsbn() == null || Set.of("isbn-1", "isbn-2").contains(b.getIsbn())));
    }

    Question<Book> books_with_a_genre_outside_of_a_list() {
        return asked(
                em -> em.find(Book.class, Book_.genre.notIn(Genre.NOVEL, Genre.POETRY)),
                in -> in.books(b -> b.getGenre() == Genre.SCIENCE));
    }

    Question<Book> books_with_an_isbn_outside_of_a_list_with_null() {
        return asked(
                em -> em.find(Book.class, Book_.isbn.notIn("isbn-1", null)),
                in -> in.books(b -> is(b.getIsbn(), isbn -> !isbn.equals("isbn-1"))));
    }

    Question<Book> books_of_none_of_no_titles() {
        return asked(em -> em.find(Book.class, Book_.title.notIn(List.of())), in -> in.books());
    }

    Question<Book> books_of_one_of_no_titles() {
        return asked(em -> em.find(Book.class, Book_.title.in(List.of())), in -> in.books(b -> false));
    }

    Question<Book> books_with_a_title_like_a_pattern() {
        return asked(
                em -> em.find(Book.class, Book_.title.like("W%Ro_d")),
                in -> in.books(b -> b.getTitle().matches("W.*Ro.d")));
    }

    Question<Book> books_with_a_title_like_a_pattern_in_any_case() {
        return asked(
                em -> em.find(Book.class, Book_.title.ilike("w%GATE")),
                in -> in.books(b -> b.getTitle().startsWith("W") && b.getTitle().endsWith("Gate")));
    }

    Question<Book> books_with_a_word_in_their_title() {
        return asked(
                em -> em.find(Book.class, Book_.title.contains("ow")),
                in -> in.books(b -> b.getTitle().contains("ow")));
    }

    Question<Book> books_whose_title_begins_with_a_word() {
        return asked(
                em -> em.find(Book.class, Book_.title.startsWith("Sword")),
                in -> in.books(b -> b.getTitle().startsWith("Sword")));
    }

    Question<Book> books_whose_title_ends_with_a_word() {
        return asked(
                em -> em.find(Book.class, Book_.title.endsWith("Song")),
                in -> in.books(b -> b.getTitle().endsWith("Song")));
    }

    Question<Book> books_whose_title_has_no_pattern() {
        return asked(
                em -> em.find(Book.class, Book_.title.like("%Song").not()),
                in -> in.books(b -> !b.getTitle().endsWith("Song")));
    }

    @Requires(Feature.REGULAR_EXPRESSIONS)
    Question<Book> books_whose_title_matches_an_expression() {
        return asked(
                em -> em.find(Book.class, Book_.title.regexp("^(Storm|Raven) [RG]")),
                in -> in.books(b -> b.getTitle().matches("(Storm|Raven) [RG].*")));
    }

    @Requires(Feature.REGULAR_EXPRESSIONS)
    Question<Book> books_whose_title_matches_an_expression_in_any_case() {
        return asked(
                em -> em.find(Book.class, Book_.title.regexp(Pattern.compile("gate$", Pattern.CASE_INSENSITIVE))),
                in -> in.books(b -> b.getTitle().endsWith("Gate")));
    }

    Question<Book> books_without_an_isbn() {
        return asked(em -> em.find(Book.class, Book_.isbn.isNull()), in -> in.books(b -> b.getIsbn() == null));
    }

    Question<Book> books_with_an_isbn() {
        return asked(em -> em.find(Book.class, Book_.isbn.isNotNull()), in -> in.books(b -> b.getIsbn() != null));
    }

    Question<Book> books_without_an_isbn_or_a_genre() {
        return asked(
                em -> em.find(Book.class, Book_.isbn.isNull().or(Book_.genre.isNull())),
                in -> in.books(b -> b.getIsbn() == null || b.getGenre() == null));
    }

    Question<Book> books_that_are_not_of_a_genre() {
        return asked(
                em -> em.find(Book.class, Book_.genre.eq(Genre.NOVEL).not()),
                in -> in.books(b -> is(b.getGenre(), genre -> genre != Genre.NOVEL)));
    }

    Question<Book> books_that_are_not_of_a_genre_or_have_none() {
        return asked(
                em -> em.find(Book.class, Book_.genre.eq(Genre.NOVEL).not().or(Book_.genre.isNull())),
                in -> in.books(b -> b.getGenre() != Genre.NOVEL));
    }

    Question<Book> books_that_are_neither_this_nor_that() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.price.lt(9).or(Book_.title.startsWith("S")).not()),
                in -> in.books(b -> price(b) >= 9 && !b.getTitle().startsWith("S")));
    }

    Question<Book> books_with_one_of_two_things_and_one_of_two_others() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.price
                                .lt(9)
                                .or(Book_.price.gt(50))
                                .and(Book_.isbn.isNull().or(Book_.genre.eq(Genre.POETRY)))),
                in -> in.books(
                        b -> (price(b) < 9 || price(b) > 50) && (b.getIsbn() == null || b.getGenre() == Genre.POETRY)));
    }

    Question<Book> books_with_two_things_or_two_others() {
        return asked(
                em -> em.find(
                        Book.class,
                        Condition.any(
                                Condition.all(Book_.price.lt(9), Book_.isbn.isNull()),
                                Condition.all(Book_.price.gt(50), Book_.genre.isNull()))),
                in -> in.books(b -> price(b) < 9 && b.getIsbn() == null || price(b) > 50 && b.getGenre() == null));
    }

    Question<Author> authors_who_were_born_before_a_day() {
        return asked(
                em -> em.find(Author.class, Author_.born.isBefore(LocalDate.of(1965, 1, 1))),
                in -> in.authors(a -> is(a.getBorn(), day -> day.isBefore(LocalDate.of(1965, 1, 1)))));
    }

    Question<Author> authors_by_several_values() {
        return asked(
                em -> em.find(
                        Author.class,
                        Author_.name.eq("Jon").and(Author_.born.isNotNull()).and(Author_.version.gte(1))),
                in -> in.authors(a -> a.getName().equals("Jon") && a.getBorn() != null));
    }

    Question<Author> all_authors() {
        return asked(em -> em.findAll(Author.class), in -> in.authors());
    }

    Question<Author> one_author_by_a_unique_value() {
        return asked(
                em -> List.of(em.findOneOrFail(Author.class, Author_.email.eq("author3@example.org"))),
                in -> in.authors(a -> a.getEmail().equals("author3@example.org")));
    }
}
