// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.Stored;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;

/** JDBC batches. Whoever holds SQLite's only connection knows that keys follow each other, so the last one tells all. */
final class BatchWrites extends Writes {

    private final Stored stored;

    BatchWrites(Connection connection, Stored stored) {
        super(connection);
        this.stored = stored;
    }

    @Override
    long[] insert(List<BookRow> books) throws SQLException {
        String sql =
                "insert into book (title, price, author_id, publisher_id, meta, created_at) values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (BookRow book : books) {
                statement.setString(1, book.title());
                statement.setDouble(2, book.price().doubleValue());
                statement.setLong(3, book.author());
                if (book.publisher() == 0) {
                    statement.setNull(4, Types.BIGINT);
                } else {
                    statement.setLong(4, book.publisher());
                }
                statement.setString(5, book.meta());
                stored.bind(statement, 6, book.createdAt());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return keysUpTo(lastKey(), books.size());
    }

    private long lastKey() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select last_insert_rowid()")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static long[] keysUpTo(long last, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = last - count + 1 + i;
        }
        return keys;
    }

    @Override
    void setPrices(long[] keys, BigDecimal[] prices) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update book set price = ? where id = ?")) {
            for (int i = 0; i < keys.length; i++) {
                statement.setDouble(1, prices[i].doubleValue());
                statement.setLong(2, keys[i]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    void upsert(List<TagRow> tags) throws SQLException {
        String sql = "insert into tag (id, name) values (?, ?) on conflict (id) do update set name = excluded.name";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (TagRow tag : tags) {
                statement.setLong(1, tag.id());
                statement.setString(2, tag.name());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
