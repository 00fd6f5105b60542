// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Review;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Library} has: drawn from lists of names, always the same. There are values that are missing, values that several have, and collections without members. Members stand
 * in the order of their collections.
 */
final class Stock {

    private static final int AUTHORS = 28;
    private static final int BOOKS = 70;
    private static final int REVIEWS = 60;
    private static final List<String> NAMES =
            List.of("Arya", "Bran", "Cersei", "Davos", "Eddard", "Jon", "Jorah", "Sansa", "Tyrion", "Varys");
    private static final List<String> CITIES = List.of("Braavos", "Oldtown", "Winterfell", "Pyke");
    private static final List<String> HOUSES = List.of("Orbit", "Tor", "Ace", "Daw", "Knopf");
    private static final List<String> TAGS =
            List.of("blue", "cold", "dark", "epic", "fast", "grim", "heist", "sharp", "slow", "unused");
    private static final List<String> WORDS =
            List.of("Winter", "Storm", "Feast", "Dance", "Clash", "Crows", "Dragon", "Raven", "Sword", "Wall");
    private static final List<String> THINGS = List.of("Song", "Road", "Tower", "Crown", "Gate", "River", "Hour");
    private static final List<String> PRICES = List.of("4.50", "9.99", "12.00", "20.25", "75.00");
    private static final List<String> COLOURS = List.of("red", "green", "black");

    private final Random random = new Random(7);

    final List<Publisher> publishers = new ArrayList<>();
    final List<Author> authors = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();
    final List<Book> books = new ArrayList<>();
    final List<BookTag> tags = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
    final List<Category> categories = new ArrayList<>();
    final List<Card> cards = new CardBox().cards();

    Stock() {
        HOUSES.forEach(name -> publishers.add(new Publisher(name)));
        TAGS.forEach(name -> tags.add(new BookTag(name)));
        for (int i = 0; i < AUTHORS; i++) {
            authors.add(author(i));
        }
        for (int i = 0; i < BOOKS; i++) {
            books.add(book(i));
        }
        link();
        for (int i = 0; i < REVIEWS; i++) {
            reviews.add(new Review(1 + random.nextInt(5), books.get(random.nextInt(BOOKS / 2))));
        }
        Collections.shuffle(books, random);
        Collections.shuffle(authors, random);
        categories();
    }

    List<Object> all() {
        List<Object> all = new ArrayList<>(publishers);
        all.addAll(tags);
        all.addAll(authors);
        all.addAll(profiles);
        all.addAll(books);
        all.addAll(reviews);
        all.addAll(categories);
        all.addAll(cards);
        return all;
    }

    private Author author(int i) {
        Author author = new Author(NAMES.get(i % NAMES.size()), "author" + i + "@example.org");
        author.setBorn(i % 4 == 0 ? null : LocalDate.of(1950 + i * 7 % 30, 1 + i % 12, 1 + i));
        if (i % 5 != 0) {
            String city = CITIES.get(i % CITIES.size());
            author.setAddress(new Address(i + " High Street", city, i % 3 == 0 ? null : "Westeros"));
        }
        if (i % 3 != 0) {
            author.setPublisher(Ref.of(publishers.get(i % 4)));
        }
        if (i % 2 == 0) {
            Profile profile = new Profile("Has written number " + i, author);
            profiles.add(profile);
            author.setProfile(Ref.of(profile));
        }
        return author;
    }

    private Book book(int i) {
        Book book = new Book(WORDS.get(i % WORDS.size()) + " " + THINGS.get(i / WORDS.size()), writer());
        book.setPrice(new BigDecimal(PRICES.get(random.nextInt(PRICES.size()))));
        book.setIsbn(i % 3 == 0 ? null : "isbn-" + i);
        book.setGenre(i % 5 == 0 ? null : Genre.values()[random.nextInt(3)]);
        if (random.nextInt(4) != 0) {
            book.setPublisher(Ref.of(publishers.get(random.nextInt(HOUSES.size() - 1))));
        }
        if (i % 4 == 0) {
            book.setCover(new Cover(COLOURS.get(i % COLOURS.size())));
        }
        for (int chapter = 1; chapter <= random.nextInt(4); chapter++) {
            book.getChapters().add(new Chapter(chapter, "Part " + chapter, book));
        }
        return book;
    }

    /** The last authors have written nothing. */
    private Author writer() {
        return authors.get(random.nextInt(AUTHORS - 5));
    }

    private void link() {
        List<Book> sorted = new ArrayList<>(books);
        sorted.sort(Comparator.comparing(Book::getTitle));
        for (Book book : sorted) {
            book.getAuthor().getBooks().add(book);
            Publisher publisher = Library.house(book);
            if (publisher != null) {
                publisher.getBooks().add(book);
            }
            for (int tag : numbers(random.nextInt(4))) {
                book.getTags().add(tags.get(tag));
                tags.get(tag).getBooks().add(book);
            }
        }
        authors.stream().sorted(Comparator.comparing(Author::getName)).forEach(Stock::join);
    }

    private static void join(Author author) {
        Publisher publisher = Library.house(author);
        if (publisher != null) {
            publisher.getAuthors().add(author);
            publisher.setFlagship(
                    author.getBooks().toList().stream().findFirst().map(Ref::of).orElse(publisher.getFlagship()));
        }
    }

    /** All tags but the last are used. */
    private TreeSet<Integer> numbers(int count) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            numbers.add(random.nextInt(TAGS.size() - 1));
        }
        return numbers;
    }

    private void categories() {
        for (String root : List.of("Arts", "Life", "Science")) {
            Category top = category(root, null);
            for (int i = 1; i <= 2; i++) {
                Category middle = category(root + " " + i, top);
                for (int k = 1; k < i * 2; k++) {
                    category(root + " " + i + "." + k, middle);
                }
            }
        }
    }

    private Category category(String name, @Nullable Category parent) {
        Category category = new Category(name, parent);
        categories.add(category);
        if (parent != null) {
            parent.getChildren().add(category);
        }
        return category;
    }
}
