// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.entity.Ref;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Publisher_;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What contracts of queries that are built have in common: three authors, one of them without books, and aliases. */
public abstract class BuilderContract extends Contract {

    final Author_.As a = Author_.as("a");
    final Book_.As b = Book_.as("b");
    final BookTag_.As t = BookTag_.as("t");
    final Publisher_.As p = Publisher_.as("p");

    final Author jon = new Author("Jon");
    final Author arya = new Author("Arya");
    final Author bran = new Author("Bran");
    final Publisher orbit = new Publisher("Orbit");

    BuilderContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        jon.setBorn(LocalDate.of(1980, 1, 2));
        jon.setAddress(new Address("Wall 1", "North", null));
        jon.setPublisher(Ref.of(orbit));
        arya.setBorn(LocalDate.of(1990, 5, 6));
        BookTag cold = new BookTag("cold");
        BookTag sharp = new BookTag("sharp");
        book(jon, "Winter", "5.00", Genre.NOVEL, cold);
        book(jon, "Wall", "10.50", Genre.SCIENCE, cold, sharp).setPublisher(Ref.of(orbit));
        book(arya, "Needle", "9.99", Genre.POETRY, sharp);
        book(arya, "100% steel_", "100.00", null);
        given(jon, arya, bran);
    }

    private static Book book(Author author, String title, String price, @Nullable Genre genre, BookTag... tags) {
        Book book = new Book(title, author);
        book.setPrice(new BigDecimal(price));
        book.setGenre(genre);
        book.getTags().addAll(List.of(tags));
        author.getBooks().add(book);
        return book;
    }

    SqlEntityManager sql() {
        return Sql.of(em);
    }

    static List<String> names(List<Author> authors) {
        return authors.stream().map(Author::getName).toList();
    }

    static List<String> titles(List<Book> books) {
        return books.stream().map(Book::getTitle).toList();
    }
}
