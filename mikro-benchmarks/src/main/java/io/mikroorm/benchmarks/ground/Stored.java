// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** The forms in which a database keeps values that JDBC drivers do not agree on, and the quickest way from and to them by hand. */
public abstract class Stored {

    Stored() {}

    /** Reads a price. */
    public abstract BigDecimal price(ResultSet row, int column) throws SQLException;

    /** Reads a point in time. */
    public abstract Instant instant(ResultSet row, int column) throws SQLException;

    /** Reads a day. */
    public abstract LocalDate date(ResultSet row, int column) throws SQLException;

    /** Binds a point in time. */
    public abstract void bind(PreparedStatement statement, int parameter, Instant value) throws SQLException;

    /** Binds a day. */
    public abstract void bind(PreparedStatement statement, int parameter, LocalDate value) throws SQLException;
}
