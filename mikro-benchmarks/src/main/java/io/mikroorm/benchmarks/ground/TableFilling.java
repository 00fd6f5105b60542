// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import io.mikroorm.benchmarks.ArticleRow;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Puts the library into empty tables, with the keys that the rows of {@link Library} have. */
final class TableFilling {

    private final Connection connection;
    private final Stored stored;
    private final Library library;

    TableFilling(Connection connection, Stored stored, Library library) {
        this.connection = connection;
        this.stored = stored;
        this.library = library;
    }

    void fill(Work work) throws SQLException {
        connection.setAutoCommit(false);
        authors();
        List<String> publishers = new ArrayList<>();
        for (int i = 1; i <= Library.PUBLISHERS; i++) {
            publishers.add(Library.publisherName(i));
        }
        named("publisher", publishers);
        List<String> tags = new ArrayList<>();
        for (int i = 1; i <= Library.TAGS; i++) {
            tags.add(Library.tag(i).name());
        }
        named("tag", tags);
        books(work.books());
        if (work == Work.ARTICLES) {
            articles();
        }
        if (work == Work.GRAPH) {
            tagsOfBooks(work.books());
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void authors() throws SQLException {
        String sql =
                "insert into author (id, name, email, age, born, created_at, version) values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= Library.AUTHORS; i++) {
                AuthorRow author = library.authorAlone(i);
                statement.setLong(1, author.id());
                statement.setString(2, author.name());
                statement.setString(3, author.email());
                statement.setObject(4, author.age(), Types.INTEGER);
                stored.bind(statement, 5, author.born());
                stored.bind(statement, 6, author.createdAt());
                statement.setInt(7, author.version());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void named(String table, List<String> names) throws SQLException {
        String sql = "insert into " + table + " (id, name) values (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
                statement.setLong(1, i + 1L);
                statement.setString(2, names.get(i));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void books(int count) throws SQLException {
        String sql = "insert into book (id, title, price, author_id, publisher_id, meta, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= count; i++) {
                BookRow book = library.book(i);
                statement.setLong(1, book.id());
                statement.setString(2, book.title());
                statement.setBigDecimal(3, book.price());
                statement.setLong(4, book.author());
                statement.setObject(5, book.publisherOrNull(), Types.BIGINT);
                statement.setString(6, book.meta());
                stored.bind(statement, 7, book.createdAt());
                statement.addBatch();
                if (i % 1_000 == 0 || i == count) {
                    statement.executeBatch();
                }
            }
        }
    }

    private void articles() throws SQLException {
        String sql = "insert into article (id, kind, title, status, author_id, publisher_id, place_hall, place_shelf,"
                + " details, pages, format) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= Library.BOOKS; i++) {
                ArticleRow article = Library.article(i);
                statement.setLong(1, article.id());
                statement.setString(2, article.kind());
                statement.setString(3, article.title());
                statement.setString(4, article.status().name());
                statement.setLong(5, article.author());
                statement.setObject(6, article.publisherOrNull(), Types.BIGINT);
                statement.setString(7, article.hall());
                statement.setInt(8, article.shelf());
                statement.setString(9, article.details());
                statement.setObject(10, article.pages(), Types.INTEGER);
                statement.setString(11, article.format());
                statement.addBatch();
                if (i % 1_000 == 0 || i == Library.BOOKS) {
                    statement.executeBatch();
                }
            }
        }
    }

    private void tagsOfBooks(int books) throws SQLException {
        String sql = "insert into book_tags (book_id, tag_id) values (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= books; i++) {
                for (long tag : Library.tagsOf(i)) {
                    statement.setLong(1, i);
                    statement.setLong(2, tag);
                    statement.addBatch();
                }
                if (i % 1_000 == 0 || i == books) {
                    statement.executeBatch();
                }
            }
        }
    }
}
