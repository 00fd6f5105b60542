// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Book_;
import java.util.Comparator;

import static io.mikroorm.tck.question.Library.price;

/** Parts of entities: some properties, or all but some. */
final class PartQuestions extends QuestionGroup {

    PartQuestions() {
        super("Parts of entities");
    }

    Question<Book> books_with_a_title_and_nothing_else() {
        return asked(em -> em.findAll(Book.class, o -> o.fields(Book_.title)), in -> in.books())
                .seenAs(Book::getTitle);
    }

    Question<Book> books_with_two_properties_of_two_entities() {
        return asked(
                        em -> em.find(Book.class, Book_.price.gt(50), o -> o.fields(Book_.title, Book_.author().name)),
                        in -> in.books(b -> price(b) > 50))
                .seenAs(b -> row(b.getTitle(), b.getAuthor().getName()));
    }

    Question<Book> books_with_the_names_of_their_tags() {
        return asked(
                        em -> em.find(Book.class, Book_.genre.isNull(), o -> o.fields("title", "tags.name")),
                        in -> in.books(b -> b.getGenre() == null))
                .seenAs(b -> row(
                        b.getTitle(),
                        b.getTags().toList().stream().map(BookTag::getName).toList()));
    }

    Question<Book> books_with_all_of_their_author() {
        return asked(
                        em -> em.find(Book.class, Book_.genre.isNull(), o -> o.fields("title", "author.*")),
                        in -> in.books(b -> b.getGenre() == null))
                .seenAs(b -> row(b.getTitle(), b.getAuthor()));
    }

    Question<Book> books_without_some_of_their_properties() {
        return asked(em -> em.findAll(Book.class, o -> o.exclude(Book_.isbn, Book_.price)), in -> in.books())
                .seenAs(b -> row(b.getTitle(), b.getGenre()));
    }

    Question<Book> books_with_a_part_of_their_author() {
        return asked(
                        em -> em.find(Book.class, Book_.isbn.isNull(), o -> o.populate(Book_.author())
                                .exclude("author.address", "author.email")),
                        in -> in.books(b -> b.getIsbn() == null))
                .seenAs(b ->
                        row(b.getTitle(), b.getAuthor().getName(), b.getAuthor().getBorn()));
    }

    Question<Author> authors_with_the_titles_of_their_books() {
        return asked(
                        em -> em.findAll(Author.class, o -> o.fields("email", "books.title")
                                .orderBy("email")
                                .limit(6)),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing(Author::getEmail))
                                .limit(6)
                                .toList())
                .inOrder()
                .seenAs(a -> row(
                        a.getEmail(),
                        a.getBooks().toList().stream().map(Book::getTitle).toList()));
    }
}
