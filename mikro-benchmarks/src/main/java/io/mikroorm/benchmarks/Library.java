// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The data of every measurement: 10,000 books by 1,000 authors at 100 publishers, with 200 tags. The same at each call. Where the work is
 * checked only, the property {@code mikro.library.part} of the JVM has each of these numbers divided; there must be more books than
 * go into one batch of a contender.
 */
public final class Library {

    private static final int PART = Integer.getInteger("mikro.library.part", 1);

    /** The number of authors. */
    public static final int AUTHORS = 1_000 / PART;
    /** The number of publishers. */
    public static final int PUBLISHERS = 100 / PART;
    /** The number of books. */
    public static final int BOOKS = 10_000 / PART;
    /** The number of books where they are streamed. */
    public static final int STREAMED = 100_000 / PART;
    /** The number of tags. */
    public static final int TAGS = 200 / PART;
    /** The number of tags of each book. */
    public static final int TAGS_OF_A_BOOK = 3;
    /** The number of tags that are inserted or updated. */
    public static final int UPSERTED = 1_000 / PART;
    /** The number of authors that are loaded with their books. */
    public static final int GRAPH_AUTHORS = 100 / PART;
    /** One book of so many is changed. */
    public static final int CHANGED = 10;

    static final int GRAPH_ROWS = GRAPH_AUTHORS + BOOKS / AUTHORS * GRAPH_AUTHORS * (1 + TAGS_OF_A_BOOK);

    private static final Instant FIRST = Instant.parse("2021-03-04T05:06:07.123456Z");
    private static final LocalDate BORN = LocalDate.of(1950, 1, 1);
    private static final Library MICROS = new Library(ChronoUnit.MICROS);
    private static final Library MILLIS = new Library(ChronoUnit.MILLIS);

    private final ChronoUnit exactness;
    private final List<BookRow> newBooks;

    private Library(ChronoUnit exactness) {
        this.exactness = exactness;
        this.newBooks = makeNewBooks();
    }

    /** The data as a ground can keep it: with times that are cut where it would not keep more of them. */
    public static Library on(Ground ground) {
        return ground.exactness() == ChronoUnit.MILLIS ? MILLIS : MICROS;
    }

    /** All books, by ascending key. */
    public List<BookRow> books() {
        List<BookRow> books = new ArrayList<>(BOOKS);
        for (int i = 1; i <= BOOKS; i++) {
            books.add(book(i));
        }
        return Collections.unmodifiableList(books);
    }

    /** The book with a key; every tenth has no publisher, every third nothing in {@code meta}. */
    public BookRow book(int id) {
        return new BookRow(
                id,
                "The book with the number " + id,
                BigDecimal.valueOf(499 + id * 37L % 9_500, 2),
                1 + id * 7L % AUTHORS,
                id % 10 == 0 ? 0 : 1 + id * 13L % PUBLISHERS,
                id % 3 == 0 ? null : "{\"pages\": " + (100 + id % 700) + "}",
                FIRST.plusSeconds(id * 3_601L).plusNanos(id % 900_000 * 1_000L).truncatedTo(exactness));
    }

    /** The article with a key: every second one is digital, every tenth has no publisher. */
    public static ArticleRow article(int id) {
        boolean digital = id % 2 == 0;
        return new ArticleRow(
                id,
                digital ? "digital" : "print",
                "The article with the number " + id,
                ArticleRow.Status.values()[id % 3],
                1 + id * 7L % AUTHORS,
                id % 10 == 0 ? 0 : 1 + id * 13L % PUBLISHERS,
                "hall " + id % 20,
                id % 400,
                id % 4 == 0 ? "de" : "en",
                100 + id % 900,
                digital ? null : 30 + id % 700,
                digital ? "epub " + id % 5 : null);
    }

    /** 10,000 books without keys. */
    public List<BookRow> newBooks() {
        return newBooks;
    }

    private List<BookRow> makeNewBooks() {
        List<BookRow> books = new ArrayList<>(BOOKS);
        for (int i = 1; i <= BOOKS; i++) {
            books.add(book(i).withId(0));
        }
        return Collections.unmodifiableList(books);
    }

    /** The book with a key after the price of every tenth book was raised. */
    public BookRow changedBook(int id, BigDecimal more) {
        BookRow book = book(id);
        return id % CHANGED == 0 ? book.withPrice(book.price().add(more)) : book;
    }

    /** The keys of the tags of a book. */
    public static List<Long> tagsOf(long book) {
        List<Long> tags = new ArrayList<>(TAGS_OF_A_BOOK);
        for (int i = 0; i < TAGS_OF_A_BOOK; i++) {
            tags.add(1 + (book * 3 + i * 67L) % TAGS);
        }
        return tags;
    }

    /** The tag with a key. */
    public static TagRow tag(long id) {
        return new TagRow(id, "tag " + id);
    }

    /** What a turn inserts or updates: other names each time. */
    public static List<TagRow> upserted(int turn) {
        List<TagRow> tags = new ArrayList<>(UPSERTED);
        for (int i = 1; i <= UPSERTED; i++) {
            tags.add(new TagRow(i, "tag " + i + " in turn " + turn));
        }
        return tags;
    }

    /** The author with a key, with all books; every fifth does not tell the age. */
    public AuthorRow author(int id) {
        List<AuthorRow.Tagged> books = new ArrayList<>();
        for (int i = 1; i <= BOOKS; i++) {
            BookRow book = book(i);
            if (book.author() == id) {
                List<TagRow> tags = tagsOf(i).stream().map(Library::tag).toList();
                books.add(new AuthorRow.Tagged(book, tags));
            }
        }
        return authorAlone(id, books);
    }

    /** The author with a key, with no books. */
    public AuthorRow authorAlone(int id) {
        return authorAlone(id, List.of());
    }

    private AuthorRow authorAlone(int id, List<AuthorRow.Tagged> books) {
        return new AuthorRow(
                id,
                "Author " + id,
                "author" + id + "@example.org",
                id % 5 == 0 ? null : 20 + id % 60,
                BORN.plusDays(id * 11L),
                FIRST.plusSeconds(id * 7_201L).truncatedTo(exactness),
                1 + id % 3,
                books);
    }

    /** The name of a publisher. */
    public static String publisherName(long id) {
        return "Publisher " + id;
    }
}
