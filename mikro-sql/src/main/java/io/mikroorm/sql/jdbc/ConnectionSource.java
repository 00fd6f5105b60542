// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.SQLException;

/** Where connections come from and go back to. Thread-safe. */
interface ConnectionSource {

    /** A connection for one session. Connects, or waits for one that is free. */
    JdbcConnection take() throws SQLException;

    /** Takes back a connection on which no transaction is open. */
    void give(JdbcConnection connection);

    /** Takes back a connection of which nothing more can be expected; its transaction, if any, is rolled back. */
    void evict(JdbcConnection connection);

    /** Closes what was opened here. */
    void close();
}
