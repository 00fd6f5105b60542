// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements of one connection, prepared once: what a careful programmer does, and ours too. */
final class KeptStatements implements AutoCloseable {

    private static final String ALL =
            "select b.\"id\", b.\"title\", b.\"price\", b.\"author_id\", b.\"publisher_id\", b.\"meta\", b.\"created_at\""
                    + " from \"book\" as b";

    private final PreparedStatement all;
    private final PreparedStatement byKey;

    KeptStatements(Connection connection) throws SQLException {
        this.all = connection.prepareStatement(ALL);
        this.byKey = connection.prepareStatement(ALL + " where b.\"id\" = ?");
    }

    ResultSet all() throws SQLException {
        return all.executeQuery();
    }

    ResultSet byKey(long key) throws SQLException {
        byKey.setLong(1, key);
        return byKey.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        all.close();
        byKey.close();
    }
}
