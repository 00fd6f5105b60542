// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import io.mikroorm.tck.values.Genre;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import static io.mikroorm.sql.query.Expressions.length;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.price;

/** Entities that are built for, what is loaded with them, and parts of them. */
final class LoadedQuestions extends BuiltQuestions {

    LoadedQuestions() {
        super("Entities, and what is loaded with them");
    }

    Question<Book> books_with_an_author_that_is_joined_and_loaded() {
        return built(em -> em.createQueryBuilder(b).joinAndSelect(b.author(), a).getResultList(), in -> in.books())
                .seenAs(book -> row(book.getTitle(), book.getAuthor()));
    }

    Question<Author> authors_with_books_that_are_joined_and_loaded() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .leftJoinAndSelect(a.books(), b)
                                .orderBy(a.email.asc(), b.title.asc())
                                .getResultList(),
                        in -> in.authors())
                .seenAs(author -> row(author.getEmail(), author.getBooks()));
    }

    Question<Book> books_with_tags_that_are_joined_and_loaded() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .leftJoinAndSelect(b.tags(), t)
                                .where(b.genre.eq(Genre.NOVEL))
                                .getResultList(),
                        in -> in.books(book -> book.getGenre() == Genre.NOVEL))
                .seenAs(book -> row(book.getTitle(), Set.copyOf(book.getTags().toList())));
    }

    Question<Author> authors_with_books_with_publishers() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .leftJoinAndSelect(a.books(), b)
                                .leftJoinAndSelect(b.publisher(), p)
                                .where(a.name.in("Jon", "Arya"))
                                .orderBy(b.title.asc())
                                .getResultList(),
                        in -> in.authors(author -> Set.of("Jon", "Arya").contains(author.getName())))
                .seenAs(author -> row(
                        author.getEmail(),
                        books(author)
                                .map(book -> row(book.getTitle(), house(book)))
                                .toList()));
    }

    Question<Author> a_page_of_authors_with_their_books() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .leftJoinAndSelect(a.books(), b)
                                .orderBy(a.email.asc())
                                .limit(4)
                                .offset(2)
                                .getResultList(),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing(Author::getEmail))
                                .skip(2)
                                .limit(4)
                                .toList())
                .inOrder()
                .seenAs(author ->
                        row(author.getEmail(), Set.copyOf(author.getBooks().toList())));
    }

    Question<Author> a_page_of_authors_by_what_is_joined() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .join(a.books(), b)
                                .orderBy(b.price.desc(), a.email.asc())
                                .limit(5)
                                .getResultList(),
                        in -> in.authors(author -> author.getBooks().size() > 0).stream()
                                .sorted(Comparator.comparing((Author author) -> books(author)
                                                .mapToDouble(Library::price)
                                                .max()
                                                .orElse(0))
                                        .reversed()
                                        .thenComparing(Author::getEmail))
                                .limit(5)
                                .toList())
                .inOrder();
    }

    Question<Author> authors_of_the_first_rows() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .join(a.books(), b)
                                .orderBy(b.title.asc())
                                .limit(6)
                                .limitRows()
                                .getResultList(),
                        in -> in.books().stream()
                                .sorted(Comparator.comparing(Book::getTitle))
                                .limit(6)
                                .map(Book::getAuthor)
                                .distinct()
                                .toList())
                .inOrder();
    }

    Question<Book> books_by_two_conditions() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.lt(20))
                        .andWhere(b.genre.isNotNull())
                        .getResultList(),
                in -> in.books(book -> price(book) < 20 && book.getGenre() != null));
    }

    Question<Book> books_by_one_of_two_conditions() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.price.lt(5))
                        .orWhere(b.genre.isNull())
                        .getResultList(),
                in -> in.books(book -> price(book) < 5 || book.getGenre() == null));
    }

    Question<Book> one_book() {
        return built(
                em -> List.of(Objects.requireNonNull(
                        em.createQueryBuilder(b).where(b.title.eq("Raven Song")).getSingleResult())),
                in -> in.books(book -> book.getTitle().equals("Raven Song")));
    }

    Question<Book> books_with_nulls_last() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .orderBy(b.isbn.desc().nullsLast(), b.title.asc())
                                .getResultList(),
                        in -> in.books().stream()
                                .sorted(Comparator.comparing(
                                                Book::getIsbn, Comparator.nullsLast(Comparator.<String>reverseOrder()))
                                        .thenComparing(Book::getTitle))
                                .toList())
                .inOrder();
    }

    Question<Book> books_sorted_by_a_function() {
        return built(
                        em -> em.createQueryBuilder(b)
                                .orderBy(length(b.title).desc(), b.title.asc())
                                .getResultList(),
                        in -> in.books().stream()
                                .sorted(Comparator.comparing(
                                                (Book book) -> book.getTitle().length())
                                        .reversed()
                                        .thenComparing(Book::getTitle))
                                .toList())
                .inOrder();
    }

    Question<?> a_page_and_how_many_authors_there_are() {
        return built(
                        em -> List.of(em.createQueryBuilder(a)
                                .join(a.books(), b)
                                .where(b.price.gt(15))
                                .orderBy(a.email.asc())
                                .limit(3)
                                .getResultAndCount()),
                        in -> List.of(page(in.authors(author -> books(author).anyMatch(book -> price(book) > 15)))))
                .inOrder();
    }

    Question<Long> how_many_authors_of_a_joined_book_there_are() {
        return built(
                em -> List.of(em.createQueryBuilder(a)
                        .join(a.books(), b)
                        .where(b.price.gt(50))
                        .getCount()),
                in -> List.of(in.authors(author -> books(author).anyMatch(book -> price(book) > 50)).stream()
                        .count()));
    }

    @Requires(Feature.PESSIMISTIC_LOCKS)
    Question<Book> books_that_are_locked() {
        return built(
                em -> em.transactionalGet(tx -> em.createQueryBuilder(b)
                        .where(b.price.gt(50))
                        .lock(LockMode.PESSIMISTIC_WRITE)
                        .getResultList()),
                in -> in.books(book -> price(book) > 50));
    }

    private static List<Object> page(List<Author> authors) {
        return List.of(
                authors.stream()
                        .sorted(Comparator.comparing(Author::getEmail))
                        .limit(3)
                        .toList(),
                authors.size());
    }
}
