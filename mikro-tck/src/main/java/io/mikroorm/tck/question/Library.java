// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Review;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library that the questions are about: plain objects, each as it was saved. */
public final class Library {

    /** Its classes. */
    public static final List<Class<?>> ENTITIES = Stream.concat(
                    Domain.LIBRARY.stream(), Stream.of(Category.class, Card.class))
            .toList();

    private final Stock stock = new Stock();

    private Library() {}

    /** A library that is saved. */
    public static Library saved(EntityManager em) {
        Library library = new Library();
        em.persistAll(library.stock.all());
        em.flush();
        return library;
    }

    /** All books. */
    public List<Book> books() {
        return stock.books;
    }

    /** Some books. */
    public List<Book> books(Predicate<Book> which) {
        return stock.books.stream().filter(which).toList();
    }

    /** All authors. */
    public List<Author> authors() {
        return stock.authors;
    }

    /** Some authors. */
    public List<Author> authors(Predicate<Author> which) {
        return stock.authors.stream().filter(which).toList();
    }

    /** All publishers. */
    public List<Publisher> publishers() {
        return stock.publishers;
    }

    /** Some publishers. */
    public List<Publisher> publishers(Predicate<Publisher> which) {
        return stock.publishers.stream().filter(which).toList();
    }

    /** All tags. */
    public List<BookTag> tags() {
        return stock.tags;
    }

    /** Some tags. */
    public List<BookTag> tags(Predicate<BookTag> which) {
        return stock.tags.stream().filter(which).toList();
    }

    /** Some reviews. */
    public List<Review> reviews(Predicate<Review> which) {
        return stock.reviews.stream().filter(which).toList();
    }

    /** Some categories. */
    public List<Category> categories(Predicate<Category> which) {
        return stock.categories.stream().filter(which).toList();
    }

    /** Some cards. */
    public List<Card> cards(Predicate<Card> which) {
        return stock.cards.stream().filter(which).toList();
    }

    /** Who has published a book; null for nobody. */
    public static @Nullable Publisher house(Book book) {
        Ref<Publisher> publisher = book.getPublisher();
        return publisher == null ? null : publisher.get();
    }

    /** Who publishes an author; null for nobody. */
    public static @Nullable Publisher house(Author author) {
        Ref<Publisher> publisher = author.getPublisher();
        return publisher == null ? null : publisher.get();
    }

    /** The name of a publisher; null for nobody. */
    public static @Nullable String name(@Nullable Publisher publisher) {
        return publisher == null ? null : publisher.getName();
    }

    /** Where an author lives; null where nobody knows. */
    public static @Nullable String city(Author author) {
        Address address = author.getAddress();
        return address == null ? null : address.city();
    }

    /** What is known of an author; null for nothing. */
    public static @Nullable String profile(Author author) {
        return author.getProfile() == null ? null : author.getProfile().get().getText();
    }

    /** There is a value, and it is such a one. What is unknown is not such a one. */
    public static <V> boolean is(@Nullable V value, Predicate<V> such) {
        return value != null && such.test(value);
    }

    /** A book has a tag of this name. */
    public static boolean tagged(Book book, String name) {
        return book.getTags().toList().stream().anyMatch(tag -> tag.getName().equals(name));
    }

    /** The price of a book, where two digits behind the point are all there are. */
    public static double price(Book book) {
        return book.getPrice().doubleValue();
    }
}
