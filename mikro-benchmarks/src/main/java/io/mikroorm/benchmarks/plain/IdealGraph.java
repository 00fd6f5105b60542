// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.ground.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Authors with books with tags by three statements: each object once, with its snapshot, put together by the identity maps. */
final class IdealGraph {

    private final Queries queries;
    private final Stored stored;
    private final IdealUnitOfWork references;
    private final IdealMap authors = new IdealMap(Library.GRAPH_AUTHORS);
    private final IdealMap books = new IdealMap(Library.GRAPH_AUTHORS * 10);
    private final IdealMap tags = new IdealMap(Library.TAGS);

    IdealGraph(Queries queries, Stored stored) {
        this.queries = queries;
        this.stored = stored;
        this.references = new IdealUnitOfWork(stored, 1, Library.GRAPH_AUTHORS, Library.PUBLISHERS);
    }

    List<IdealAuthor> load(int last) throws SQLException {
        List<IdealAuthor> result = authors(last);
        books(last);
        tags(last);
        return result;
    }

    private List<IdealAuthor> authors(int last) throws SQLException {
        List<IdealAuthor> all = new ArrayList<>();
        try (ResultSet result = queries.authors(last)) {
            while (result.next()) {
                IdealAuthor author = new IdealAuthor();
                author.id = result.getLong(1);
                author.name = result.getString(2);
                author.email = result.getString(3);
                author.age = result.getInt(4);
                author.born = stored.date(result, 5);
                author.createdAt = stored.instant(result, 6);
                author.version = result.getInt(7);
                authors.put(new IdealAuthor.Snapshot(author));
                all.add(author);
            }
        }
        return all;
    }

    private void books(int last) throws SQLException {
        try (ResultSet result = queries.booksOfAuthors(last)) {
            while (result.next()) {
                IdealAuthor.Tagged book = new IdealAuthor.Tagged();
                references.hydrate(result, result.getLong(1), book);
                books.put(new BookSnapshot(book));
                IdealAuthor author = ((IdealAuthor.Snapshot) known(authors, book.author.key)).author;
                book.author.entity = author;
                author.books.add(book);
            }
        }
    }

    private void tags(int last) throws SQLException {
        try (ResultSet result = queries.tagsOfBooks(last)) {
            while (result.next()) {
                IdealAuthor.Tagged book = (IdealAuthor.Tagged) ((BookSnapshot) known(books, result.getLong(1))).book;
                book.tags.add(tag(result));
            }
        }
    }

    private IdealAuthor.Tag tag(ResultSet result) throws SQLException {
        long key = result.getLong(2);
        @Nullable Keyed known = tags.get(key);
        if (known != null) {
            return ((IdealAuthor.TagSnapshot) known).tag;
        }
        IdealAuthor.Tag tag = new IdealAuthor.Tag();
        tag.id = key;
        tag.name = result.getString(3);
        tags.put(new IdealAuthor.TagSnapshot(tag));
        return tag;
    }

    private static Keyed known(IdealMap map, long key) {
        return Objects.requireNonNull(map.get(key));
    }
}
