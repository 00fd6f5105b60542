// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.replay.ReplayDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** SQLite that is asked once; after that its last results are replayed. */
final class ReplayedSqlite extends SqlDatabase {

    private final ReplayDatabase replay;

    ReplayedSqlite() throws SQLException {
        this(SqliteTables.open());
    }

    private ReplayedSqlite(Connection connection) {
        super(Ground.REPLAY, connection, new StoredAsText());
        this.replay = new ReplayDatabase(connection);
    }

    @Override
    public DataSource dataSource() {
        return replay;
    }

    @Override
    String emptyBooks() {
        throw new UnsupportedOperationException("nothing is written");
    }

    @Override
    public long mark() {
        return 0;
    }

    @Override
    public long writtenSince(long mark, String table) {
        return 0;
    }
}
