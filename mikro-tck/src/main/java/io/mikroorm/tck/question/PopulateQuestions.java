// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Category_;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.values.Genre;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.profile;

/** Relations that are loaded with what is found, or afterwards. What is not loaded cannot be looked at. */
final class PopulateQuestions extends QuestionGroup {

    PopulateQuestions() {
        super("Populating");
    }

    Question<Book> books_with_their_authors() {
        return asked(em -> em.findAll(Book.class, o -> o.populate(Book_.author())), in -> in.books())
                .seenAs(PopulateQuestions::authors);
    }

    Question<Book> books_with_their_authors_by_another_statement() {
        return asked(
                        em -> em.findAll(
                                Book.class, o -> o.populate(Book_.author()).strategy(LoadStrategy.SELECT_IN)),
                        in -> in.books())
                .seenAs(PopulateQuestions::authors);
    }

    Question<Book> books_with_their_publishers() {
        return asked(
                        em -> em.find(Book.class, Book_.price.lt(12), o -> o.populate(Book_.publisher())),
                        in -> in.books(b -> price(b) < 12))
                .seenAs(PopulateQuestions::houses);
    }

    Question<Book> books_with_their_tags() {
        return asked(
                        em -> em.find(Book.class, Book_.genre.eq(Genre.NOVEL), o -> o.populate(Book_.tags())),
                        in -> in.books(b -> b.getGenre() == Genre.NOVEL))
                .seenAs(PopulateQuestions::tags);
    }

    Question<Book> books_with_their_tags_by_one_statement() {
        return asked(
                        em -> em.find(Book.class, Book_.genre.eq(Genre.NOVEL), o -> o.populate(Book_.tags())
                                .strategy(LoadStrategy.JOINED)),
                        in -> in.books(b -> b.getGenre() == Genre.NOVEL))
                .seenAs(PopulateQuestions::tags);
    }

    Question<Author> authors_with_their_books() {
        return asked(em -> em.findAll(Author.class, o -> o.populate(Author_.books())), in -> in.authors())
                .seenAs(PopulateQuestions::books);
    }

    Question<Author> authors_with_their_books_by_one_statement() {
        return asked(
                        em -> em.findAll(
                                Author.class, o -> o.populate(Author_.books()).strategy(LoadStrategy.JOINED)),
                        in -> in.authors())
                .seenAs(PopulateQuestions::books);
    }

    Question<Author> authors_of_a_dear_book_with_all_their_books() {
        return asked(
                        em -> em.find(Author.class, Author_.books().price.gt(50), o -> o.populate(Author_.books())),
                        in -> in.authors(a -> a.getBooks().toList().stream().anyMatch(b -> price(b) > 50)))
                .seenAs(PopulateQuestions::books);
    }

    Question<Author> authors_with_books_with_tags() {
        return asked(
                        em -> em.find(Author.class, Author_.name.in("Jon", "Bran"), o -> o.populate("books.tags")),
                        in -> in.authors(a -> Set.of("Jon", "Bran").contains(a.getName())))
                .seenAs(a -> row(
                        a.getEmail(),
                        a.getBooks().toList().stream()
                                .map(PopulateQuestions::tags)
                                .toList()));
    }

    Question<Author> authors_with_books_with_publishers_by_one_statement() {
        return asked(
                        em -> em.find(Author.class, Author_.name.eq("Arya"), o -> o.populate("books.publisher")
                                .strategy(LoadStrategy.JOINED)),
                        in -> in.authors(a -> a.getName().equals("Arya")))
                .seenAs(a -> row(
                        a.getEmail(),
                        a.getBooks().toList().stream()
                                .map(PopulateQuestions::houses)
                                .toList()));
    }

    Question<Author> authors_with_their_profiles() {
        return asked(em -> em.findAll(Author.class, o -> o.populate(Author_.profile())), in -> in.authors())
                .seenAs(a -> row(a.getEmail(), profile(a)));
    }

    Question<BookTag> tags_with_their_books() {
        return asked(em -> em.findAll(BookTag.class, o -> o.populate(BookTag_.books())), in -> in.tags())
                .seenAs(t -> row(t.getName(), t.getBooks()));
    }

    Question<Book> books_with_chapters_and_cover() {
        return asked(
                        em -> em.find(
                                Book.class, Book_.isbn.isNull(), o -> o.populate(Book_.chapters(), Book_.cover())),
                        in -> in.books(b -> b.getIsbn() == null))
                .seenAs(b -> row(
                        b.getTitle(),
                        b.getChapters().toList().stream().map(c -> c.heading).toList(),
                        b.getCover() == null ? null : b.getCover().colour));
    }

    Question<Category> categories_with_two_levels_below() {
        return asked(
                        em -> em.find(
                                Category.class,
                                Category_.parent().isNull(),
                                o -> o.populate("children.children.children")),
                        in -> in.categories(c -> c.getParent() == null))
                .seenAs(PopulateQuestions::trees);
    }

    Question<Author> a_page_of_authors_with_their_books() {
        return asked(
                        em -> em.findAll(Author.class, o -> o.orderBy(Author_.email.asc())
                                .limit(4)
                                .offset(2)
                                .populate(Author_.books())),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing(Author::getEmail))
                                .skip(2)
                                .limit(4)
                                .toList())
                .seenAs(PopulateQuestions::books)
                .inOrder();
    }

    Question<Author> a_page_of_authors_with_their_books_by_one_statement() {
        return asked(
                        em -> em.findAll(Author.class, o -> o.orderBy("email desc")
                                .limit(4)
                                .populate(Author_.books())
                                .strategy(LoadStrategy.JOINED)),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing(Author::getEmail).reversed())
                                .limit(4)
                                .toList())
                .seenAs(PopulateQuestions::books)
                .inOrder();
    }

    Question<Book> books_whose_tags_are_loaded_afterwards() {
        return asked(
                        em -> em.find(Book.class, Book_.title.endsWith("Hour")).stream()
                                .peek(b -> b.getTags().load())
                                .toList(),
                        in -> in.books(b -> b.getTitle().endsWith("Hour")))
                .seenAs(PopulateQuestions::tags);
    }

    Question<Author> authors_whose_books_are_loaded_afterwards() {
        return asked(
                        em -> em.find(Author.class, Author_.name.eq("Varys")).stream()
                                .peek(a -> a.getBooks().load())
                                .toList(),
                        in -> in.authors(a -> a.getName().equals("Varys")))
                .seenAs(PopulateQuestions::books);
    }

    Question<Publisher> books_whose_publishers_are_loaded_afterwards() {
        return asked(
                em -> em.find(Book.class, Book_.publisher().isNotNull().and(Book_.title.startsWith("Dragon"))).stream()
                        .map(b -> Objects.requireNonNull(b.getPublisher()).load())
                        .toList(),
                in -> in.books(b -> house(b) != null && b.getTitle().startsWith("Dragon")).stream()
                        .map(Library::house)
                        .toList());
    }

    private static List<Object> authors(Book book) {
        return List.of(book.getTitle(), book.getAuthor());
    }

    private static List<Object> tags(Book book) {
        return List.of(book.getTitle(), book.getTags());
    }

    private static List<Object> books(Author author) {
        return List.of(author.getEmail(), author.getBooks());
    }

    private static List<@Nullable Object> houses(Book book) {
        return row(book.getTitle(), house(book));
    }

    private static List<Object> trees(Category category) {
        return List.of(
                category.getName(),
                category.getChildren().toList().stream()
                        .map(PopulateQuestions::trees)
                        .toList());
    }
}
