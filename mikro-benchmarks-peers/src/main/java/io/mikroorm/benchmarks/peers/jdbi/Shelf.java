// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jdbi;

import io.mikroorm.benchmarks.AuthorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An author with books that have tags.
 *
 * @param author the author
 * @param books the books
 */
record Shelf(AuthorRow author, List<Mutable> books) {

    static List<Shelf> of(Map<Long, AuthorRow> authors, Map<Long, Mutable> books) {
        Map<Long, Shelf> shelves = new LinkedHashMap<>();
        for (AuthorRow author : authors.values()) {
            shelves.put(author.id(), new Shelf(author, new ArrayList<>()));
        }
        for (Mutable book : books.values()) {
            Objects.requireNonNull(shelves.get(book.author)).books().add(book);
        }
        return new ArrayList<>(shelves.values());
    }

    AuthorRow row() {
        return new AuthorRow(
                author.id(),
                author.name(),
                author.email(),
                author.age(),
                author.born(),
                author.createdAt(),
                author.version(),
                books.stream()
                        .map(book -> new AuthorRow.Tagged(book.row(), book.tags()))
                        .toList());
    }
}
