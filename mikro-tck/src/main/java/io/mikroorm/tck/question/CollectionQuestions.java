// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Publisher_;
import io.mikroorm.tck.values.Genre;
import java.util.Set;
import java.util.function.Predicate;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.is;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.tagged;

/** Conditions on the members of collections. */
final class CollectionQuestions extends QuestionGroup {

    CollectionQuestions() {
        super("Collections");
    }

    Question<Author> authors_of_a_book_of_a_title() {
        return asked(
                em -> em.find(Author.class, Author_.books().title.startsWith("Winter")),
                in -> in.authors(a -> any(a, b -> b.getTitle().startsWith("Winter"))));
    }

    Question<Author> authors_of_a_book_with_two_things() {
        return asked(
                em -> em.find(
                        Author.class, Author_.books().some(Book_.price.gt(50).and(Book_.genre.eq(Genre.NOVEL)))),
                in -> in.authors(a -> any(a, b -> price(b) > 50 && b.getGenre() == Genre.NOVEL)));
    }

    Question<Author> authors_of_a_book_with_one_thing_and_of_one_with_another() {
        return asked(
                em -> em.find(
                        Author.class,
                        Author_.books().price.gt(50).and(Author_.books().genre.eq(Genre.NOVEL))),
                in -> in.authors(a -> any(a, b -> price(b) > 50) && any(a, b -> b.getGenre() == Genre.NOVEL)));
    }

    Question<Author> authors_of_a_book_with_one_thing_or_of_one_with_another() {
        return asked(
                em -> em.find(
                        Author.class,
                        Author_.books().price.gt(50).or(Author_.books().genre.eq(Genre.POETRY))),
                in -> in.authors(a -> any(a, b -> price(b) > 50 || b.getGenre() == Genre.POETRY)));
    }

    Question<Author> authors_of_no_dear_book() {
        return asked(
                em -> em.find(Author.class, Author_.books().none(Book_.price.gt(50))),
                in -> in.authors(a -> !any(a, b -> price(b) > 50)));
    }

    Question<Author> authors_of_cheap_books_only() {
        return asked(
                em -> em.find(Author.class, Author_.books().every(Book_.price.lt(50))),
                in -> in.authors(a -> !any(a, b -> price(b) >= 50)));
    }

    Question<Author> authors_none_of_whose_books_is_unlike_this() {
        return asked(
                em -> em.find(Author.class, Author_.books().every(Book_.genre.eq(Genre.NOVEL))),
                in -> in.authors(a -> !any(a, b -> is(b.getGenre(), genre -> genre != Genre.NOVEL))));
    }

    Question<Author> authors_who_do_not_have_some_book() {
        return asked(
                em -> em.find(
                        Author.class, Author_.books().some(Book_.genre.isNull()).not()),
                in -> in.authors(a -> !any(a, b -> b.getGenre() == null)));
    }

    Question<Author> authors_without_books() {
        return asked(
                em -> em.find(Author.class, Author_.books().isEmpty()),
                in -> in.authors(a -> a.getBooks().size() == 0));
    }

    Question<Author> authors_with_books() {
        return asked(
                em -> em.find(Author.class, Author_.books().isNotEmpty()),
                in -> in.authors(a -> a.getBooks().size() > 0));
    }

    Question<Author> authors_of_three_books() {
        return asked(
                em -> em.find(Author.class, Author_.books().size(3)),
                in -> in.authors(a -> a.getBooks().size() == 3));
    }

    Question<Author> authors_of_more_than_four_books() {
        return asked(
                em -> em.find(Author.class, Author_.books().size().gt(4)),
                in -> in.authors(a -> a.getBooks().size() > 4));
    }

    Question<Author> authors_of_one_to_three_books() {
        return asked(
                em -> em.find(Author.class, Author_.books().size().between(1, 3)),
                in -> in.authors(a -> a.getBooks().size() >= 1 && a.getBooks().size() <= 3));
    }

    Question<Book> books_with_a_tag() {
        return asked(em -> em.find(Book.class, Book_.tags().name.eq("cold")), in -> in.books(b -> tagged(b, "cold")));
    }

    Question<Book> books_with_two_tags() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.tags().name.eq("cold").and(Book_.tags().name.eq("dark"))),
                in -> in.books(b -> tagged(b, "cold") && tagged(b, "dark")));
    }

    Question<Book> books_with_one_tag_and_without_another() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.tags().name.eq("cold").and(Book_.tags().none(BookTag_.name.eq("dark")))),
                in -> in.books(b -> tagged(b, "cold") && !tagged(b, "dark")));
    }

    Question<Book> books_with_no_tags() {
        return asked(
                em -> em.find(Book.class, where("tags").notExists()),
                in -> in.books(b -> b.getTags().size() == 0));
    }

    Question<Book> books_with_a_number_of_tags() {
        return asked(
                em -> em.find(Book.class, Book_.tags().size().gte(3)),
                in -> in.books(b -> b.getTags().size() >= 3));
    }

    Question<Book> books_with_only_such_tags() {
        return asked(
                em -> em.find(Book.class, Book_.tags().every(BookTag_.name.in("cold", "dark", "epic"))),
                in -> in.books(b -> b.getTags().toList().stream()
                        .allMatch(t -> Set.of("cold", "dark", "epic").contains(t.getName()))));
    }

    Question<Book> books_with_chapters_and_without_an_isbn() {
        return asked(
                em -> em.find(Book.class, Book_.chapters().heading.eq("Part 2").and(Book_.isbn.isNull())),
                in -> in.books(b -> b.getChapters().size() >= 2 && b.getIsbn() == null));
    }

    Question<Author> authors_of_a_book_with_a_tag() {
        return asked(
                em -> em.find(Author.class, where("books.tags.name").eq("epic")),
                in -> in.authors(a -> any(a, b -> tagged(b, "epic"))));
    }

    Question<Author> authors_of_a_dear_book_with_a_tag() {
        return asked(
                em -> em.find(
                        Author.class,
                        Author_.books().some(Book_.price.gt(15).and(Book_.tags().some(BookTag_.name.eq("epic"))))),
                in -> in.authors(a -> any(a, b -> price(b) > 15 && tagged(b, "epic"))));
    }

    Question<Author> authors_of_a_book_without_tags() {
        return asked(
                em -> em.find(Author.class, Author_.books().some(Book_.tags().isEmpty())),
                in -> in.authors(a -> any(a, b -> b.getTags().size() == 0)));
    }

    Question<Author> authors_all_of_whose_books_have_a_tag() {
        return asked(
                em -> em.find(
                        Author.class,
                        Author_.books()
                                .every(Book_.tags().isNotEmpty())
                                .and(Author_.books().isNotEmpty())),
                in -> in.authors(
                        a -> a.getBooks().size() > 0 && !any(a, b -> b.getTags().size() == 0)));
    }

    Question<Author> authors_of_a_book_of_a_publisher() {
        return asked(
                em -> em.find(Author.class, Author_.books().publisher().name.eq("Daw")),
                in -> in.authors(a -> any(a, b -> "Daw".equals(name(house(b))))));
    }

    Question<Book> books_of_authors_of_many_books() {
        return asked(
                em -> em.find(Book.class, Book_.author().books().size().gt(4)),
                in -> in.books(b -> b.getAuthor().getBooks().size() > 4));
    }

    Question<Book> books_whose_author_has_another_one_with_a_tag() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.author().books().some(Book_.tags().name.eq("heist"))),
                in -> in.books(b -> any(b.getAuthor(), other -> tagged(other, "heist"))));
    }

    Question<BookTag> tags_of_a_book_of_an_author() {
        return asked(
                em -> em.find(BookTag.class, BookTag_.books().author().name.eq("Davos")),
                in -> in.tags(t -> t.getBooks().toList().stream()
                        .anyMatch(b -> b.getAuthor().getName().equals("Davos"))));
    }

    Question<BookTag> tags_that_nobody_uses() {
        return asked(
                em -> em.find(BookTag.class, BookTag_.books().isEmpty()),
                in -> in.tags(t -> t.getName().equals("unused")));
    }

    Question<Category> categories_with_a_category_below_with_one_below() {
        return asked(
                em -> em.find(Category.class, where("children.children").exists()),
                in -> in.categories(c -> c.getParent() == null));
    }

    Question<Publisher> publishers_of_an_author_of_a_book_of_a_publisher() {
        return asked(
                em -> em.find(
                        Publisher.class,
                        Publisher_.authors()
                                .some(Author_.books()
                                        .some(Book_.publisher().name.eq("Ace")))),
                in -> in.publishers(p ->
                        p.getAuthors().toList().stream().anyMatch(a -> any(a, b -> "Ace".equals(name(house(b)))))));
    }

    private static boolean any(Author author, Predicate<Book> which) {
        return author.getBooks().toList().stream().anyMatch(which);
    }
}
