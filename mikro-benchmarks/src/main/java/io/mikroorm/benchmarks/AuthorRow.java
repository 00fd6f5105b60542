// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One author with books and their tags, in the form in which contenders are compared with each other.
 *
 * @param id the key
 * @param name the name
 * @param email the address, which nobody else has
 * @param age the age, if known
 * @param born the day of birth
 * @param createdAt when the author was made
 * @param version how often the row was written
 * @param books the author's books by ascending key
 */
public record AuthorRow(
        long id,
        String name,
        String email,
        @Nullable Integer age,
        LocalDate born,
        Instant createdAt,
        int version,
        List<Tagged> books) {

    /** Takes the books in the order of their keys. */
    public AuthorRow {
        books = books.stream()
                .sorted((a, b) -> Long.compare(a.book.id(), b.book.id()))
                .toList();
    }

    /**
     * A book and its tags.
     *
     * @param book the book
     * @param tags its tags by ascending key
     */
    public record Tagged(BookRow book, List<TagRow> tags) {

        /** Takes the tags in the order of their keys. */
        public Tagged {
            tags = tags.stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
        }
    }
}
