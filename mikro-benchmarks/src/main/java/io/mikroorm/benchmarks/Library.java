// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The data of every measurement: 10,000 books by 1,000 authors at 100 publishers. The same at each call. */
public final class Library {

    /** The number of authors. */
    public static final int AUTHORS = 1_000;
    /** The number of publishers. */
    public static final int PUBLISHERS = 100;
    /** The number of books. */
    public static final int BOOKS = 10_000;

    private static final Instant FIRST = Instant.parse("2021-03-04T05:06:07.123456Z");

    private Library() {}

    /** All books, by ascending key. */
    public static List<BookRow> books() {
        List<BookRow> books = new ArrayList<>(BOOKS);
        for (int i = 1; i <= BOOKS; i++) {
            books.add(book(i));
        }
        return Collections.unmodifiableList(books);
    }

    /** The book with a key; every tenth has no publisher, every third nothing in {@code meta}. */
    public static BookRow book(int id) {
        return new BookRow(
                id,
                "The book with the number " + id,
                BigDecimal.valueOf(499 + id * 37L % 9_500, 2),
                1 + id * 7L % AUTHORS,
                id % 10 == 0 ? 0 : 1 + id * 13L % PUBLISHERS,
                id % 3 == 0 ? null : "{\"pages\": " + (100 + id % 700) + "}",
                FIRST.plusSeconds(id * 3_601L).plusNanos(id * 1_001L));
    }

    /** The name of an author. */
    public static String authorName(long id) {
        return "Author " + id;
    }

    /** The name of a publisher. */
    public static String publisherName(long id) {
        return "Publisher " + id;
    }
}
