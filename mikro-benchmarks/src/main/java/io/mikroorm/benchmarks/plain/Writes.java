// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The quickest way by hand to write many rows to a database, within the caller's transaction. */
abstract class Writes {

    final Connection connection;

    Writes(Connection connection) {
        this.connection = connection;
    }

    static Writes of(SqlDatabase database, Connection connection) {
        return database.ground() == Ground.POSTGRESQL
                ? new ArrayWrites(connection)
                : new BatchWrites(connection, database.stored());
    }

    /** Inserts books; gives their keys in the same order. */
    abstract long[] insert(List<BookRow> books) throws SQLException;

    /** Sets the prices of books. */
    abstract void setPrices(long[] keys, BigDecimal[] prices) throws SQLException;

    /** Inserts or updates tags. */
    abstract void upsert(List<TagRow> tags) throws SQLException;

    final void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    final void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }
}
