// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Authors with books with tags by three statements, put together by maps. */
final class PlainGraph {

    private final Queries queries;
    private final Stored stored;
    private final Map<Long, PlainAuthor> authors = new HashMap<>();
    private final Map<Long, PlainAuthor.Tagged> books = new HashMap<>();
    private final Map<Long, TagRow> tags = new HashMap<>();

    PlainGraph(Queries queries, Stored stored) {
        this.queries = queries;
        this.stored = stored;
    }

    List<PlainAuthor> load(int last) throws SQLException {
        List<PlainAuthor> result = authors(last);
        books(last);
        tags(last);
        return result;
    }

    private List<PlainAuthor> authors(int last) throws SQLException {
        List<PlainAuthor> all = new ArrayList<>();
        try (ResultSet result = queries.authors(last)) {
            while (result.next()) {
                PlainAuthor author = new PlainAuthor();
                author.id = result.getLong(1);
                author.name = result.getString(2);
                author.email = result.getString(3);
                author.age = result.getInt(4);
                author.born = stored.date(result, 5);
                author.createdAt = stored.instant(result, 6);
                author.version = result.getInt(7);
                authors.put(author.id, author);
                all.add(author);
            }
        }
        return all;
    }

    private void books(int last) throws SQLException {
        try (ResultSet result = queries.booksOfAuthors(last)) {
            while (result.next()) {
                PlainAuthor.Tagged book = new PlainAuthor.Tagged();
                book.id = result.getLong(1);
                book.title = result.getString(2);
                book.price = stored.price(result, 3);
                book.author = result.getLong(4);
                book.publisher = result.getLong(5);
                book.meta = result.getString(6);
                book.createdAt = stored.instant(result, 7);
                books.put(book.id, book);
                Objects.requireNonNull(authors.get(book.author)).books.add(book);
            }
        }
    }

    private void tags(int last) throws SQLException {
        try (ResultSet result = queries.tagsOfBooks(last)) {
            while (result.next()) {
                long key = result.getLong(2);
                TagRow tag = tags.get(key);
                if (tag == null) {
                    tag = new TagRow(key, result.getString(3));
                    tags.put(key, tag);
                }
                Objects.requireNonNull(books.get(result.getLong(1))).tags.add(tag);
            }
        }
    }
}
