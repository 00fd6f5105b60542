// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.TagRow;
import java.util.ArrayList;
import java.util.HashMap;
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
record Shelf(Author author, List<Tagged> books) {

    /** A book and its tags. */
    record Tagged(TaggedBook book, List<Tag> tags) {}

    static List<Shelf> of(List<Author> authors, List<TaggedBook> books, List<Tag> tags) {
        Map<Long, Shelf> shelves = new LinkedHashMap<>();
        for (Author author : authors) {
            shelves.put(author.getId(), new Shelf(author, new ArrayList<>()));
        }
        Map<Long, Tag> byKey = new HashMap<>();
        for (Tag tag : tags) {
            byKey.put(tag.getId(), tag);
        }
        for (TaggedBook book : books) {
            List<Tag> own = new ArrayList<>(book.getTags().size());
            for (Long key : book.getTags()) {
                own.add(Objects.requireNonNull(byKey.get(key)));
            }
            Objects.requireNonNull(shelves.get(book.getAuthor())).books.add(new Tagged(book, own));
        }
        return new ArrayList<>(shelves.values());
    }

    AuthorRow row() {
        return new AuthorRow(
                author.getId(),
                author.getName(),
                author.getEmail(),
                author.getAge(),
                author.getBorn(),
                author.getCreatedAt(),
                author.getVersion(),
                books.stream().map(Shelf::row).toList());
    }

    private static AuthorRow.Tagged row(Tagged tagged) {
        return new AuthorRow.Tagged(
                tagged.book().row(),
                tagged.tags().stream()
                        .map(tag -> new TagRow(tag.getId(), tag.getName()))
                        .toList());
    }
}
