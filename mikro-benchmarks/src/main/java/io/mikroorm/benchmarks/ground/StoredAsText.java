// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** SQLite in the forms of ours: text for times and days, a real for a price. */
final class StoredAsText extends Stored {

    StoredAsText() {}

    @Override
    public BigDecimal price(ResultSet row, int column) throws SQLException {
        return BookText.price(row.getDouble(column));
    }

    @Override
    public Instant instant(ResultSet row, int column) throws SQLException {
        return BookText.instant(row.getString(column));
    }

    @Override
    public LocalDate date(ResultSet row, int column) throws SQLException {
        return BookText.date(row.getString(column));
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Instant value) throws SQLException {
        statement.setString(parameter, BookText.write(value));
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, LocalDate value) throws SQLException {
        statement.setString(parameter, BookText.write(value));
    }
}
