// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.TagRow;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: one statement for all rows, one array for each column. */
final class ArrayWrites extends Writes {

    ArrayWrites(Connection connection) {
        super(connection);
    }

    @Override
    long[] insert(List<BookRow> books) throws SQLException {
        String sql = "insert into book (title, price, author_id, publisher_id, meta, created_at)"
                + " select * from unnest(?::text[], ?::numeric[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[])"
                + " returning id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, books);
            long[] keys = new long[books.size()];
            try (ResultSet result = statement.executeQuery()) {
                for (int i = 0; result.next(); i++) {
                    keys[i] = result.getLong(1);
                }
            }
            return keys;
        }
    }

    private void bind(PreparedStatement statement, List<BookRow> books) throws SQLException {
        int count = books.size();
        String[] titles = new String[count];
        BigDecimal[] prices = new BigDecimal[count];
        long[] authors = new long[count];
        @Nullable Long[] publishers = new Long[count];
        @Nullable String[] metas = new String[count];
        String[] times = new String[count];
        for (int i = 0; i < count; i++) {
            BookRow book = books.get(i);
            titles[i] = book.title();
            prices[i] = book.price();
            authors[i] = book.author();
            publishers[i] = book.publisherOrNull();
            metas[i] = book.meta();
            times[i] = book.createdAt().toString();
        }
        statement.setArray(1, connection.createArrayOf("text", titles));
        statement.setArray(2, connection.createArrayOf("numeric", prices));
        statement.setObject(3, authors);
        statement.setArray(4, connection.createArrayOf("int8", publishers));
        statement.setArray(5, connection.createArrayOf("text", metas));
        statement.setArray(6, connection.createArrayOf("timestamptz", times));
    }

    @Override
    void setPrices(long[] keys, BigDecimal[] prices) throws SQLException {
        String sql =
                "update book set price = changed.price from unnest(?::bigint[], ?::numeric[]) as changed (id, price)"
                        + " where book.id = changed.id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, keys);
            statement.setArray(2, connection.createArrayOf("numeric", prices));
            statement.executeUpdate();
        }
    }

    @Override
    void upsert(List<TagRow> tags) throws SQLException {
        long[] keys = new long[tags.size()];
        String[] names = new String[tags.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tags.get(i).id();
            names[i] = tags.get(i).name();
        }
        String sql = "insert into tag (id, name) select * from unnest(?::bigint[], ?::text[])"
                + " on conflict (id) do update set name = excluded.name";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, keys);
            statement.setArray(2, connection.createArrayOf("text", names));
            statement.executeUpdate();
        }
    }
}
