// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A database with types for all of them. */
final class StoredNatively extends Stored {

    StoredNatively() {}

    @Override
    public BigDecimal price(ResultSet row, int column) throws SQLException {
        return row.getBigDecimal(column);
    }

    @Override
    public Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Instant value) throws SQLException {
        statement.setObject(parameter, value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, LocalDate value) throws SQLException {
        statement.setObject(parameter, value);
    }
}
