// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The last result of one query, and what was bound then. */
final class Recording {

    private final Connection real;
    private final String sql;
    private @Nullable Object[] bound = {};
    private @Nullable Columns columns;

    Recording(Connection real, String sql) {
        this.real = real;
        this.sql = sql;
    }

    /** The last result if the same values are bound again, or else a new one. */
    Columns with(@Nullable Object[] values, int count) throws SQLException {
        Columns last = columns;
        if (last != null && bound.length == count && Arrays.equals(bound, 0, count, values, 0, count)) {
            return last;
        }
        Columns read = read(values, count);
        bound = Arrays.copyOf(values, count);
        columns = read;
        return read;
    }

    private Columns read(@Nullable Object[] values, int count) throws SQLException {
        try (PreparedStatement statement = real.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return Columns.of(result);
            }
        }
    }
}
