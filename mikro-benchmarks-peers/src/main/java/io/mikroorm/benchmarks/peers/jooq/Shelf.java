// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.TagRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/**
 * An author with books that have tags.
 *
 * @param author the author
 * @param books the books
 */
record Shelf(Record author, List<Tagged> books) {

    /**
     * A book with tags.
     *
     * @param book the book
     * @param tags the tags
     */
    record Tagged(BookRecord book, List<TagRow> tags) {}

    static Shelf of(Record author, List<BookRecord> books, Map<Long, List<TagRow>> tags) {
        List<Tagged> tagged = new ArrayList<>(books.size());
        for (BookRecord book : books) {
            tagged.add(new Tagged(book, tags.getOrDefault(book.id(), List.of())));
        }
        return new Shelf(author, tagged);
    }

    AuthorRow row(OtherTables tables) {
        return new AuthorRow(
                author.get(tables.authorId),
                author.get(tables.authorName),
                author.get(tables.email),
                author.get(tables.age),
                author.get(tables.born),
                author.get(tables.createdAt),
                author.get(tables.version),
                books.stream()
                        .map(each -> new AuthorRow.Tagged(each.book.row(), each.tags))
                        .toList());
    }
}
