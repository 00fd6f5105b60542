// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import java.util.List;

/** What one database does differently, as seen from JDBC. Stateless and thread-safe. */
public interface JdbcAdapter {

    /** A reader of rows; it is used for one result after the other. */
    JdbcRow createRow();

    /** A writer of parameters; it is used for one statement after the other. */
    JdbcValueSink createSink();

    /** Who translates errors. */
    ExceptionConverter exceptionConverter();

    /**
     * Prepares a connection before it is used for the first time. Called for each connection of our own pool once, and for
     * one from a foreign data source each time it is handed to us.
     *
     * @throws Exception when it cannot be prepared; it is then not used
     */
    void initialise(JdbcConnection connection) throws Exception;

    /**
     * Says again what others who use the same connection may have said otherwise. Called for a connection of a pool that was
     * handed in, and that keeps what was said, each time it comes again. By default they are trusted.
     *
     * @throws Exception when it cannot be said; the connection is then not used
     */
    default void resume(JdbcConnection connection) throws Exception {}

    /**
     * Whether the transaction that is open on a connection can only be rolled back, as a whole or to a savepoint. Asked after a
     * statement has failed in it; false for databases that take back the one statement only.
     */
    default boolean isAborted(JdbcConnection connection) {
        return false;
    }

    /** The statements that begin a transaction, one after the other; {@code begin} where nothing else is said. */
    default List<String> begin(TransactionOptions options) {
        return List.of("begin");
    }

    /**
     * Whether the JDBC driver begins such a transaction along with its first statement, once it is told not to commit by itself. That
     * spares a round trip; {@link #begin} is then not asked.
     */
    default boolean beginsWithFirstStatement(TransactionOptions options) {
        return false;
    }

    /**
     * Whether a prepared query whose parameters were cleared is planned anew when it runs the next time, as SQLite does with one that has a
     * limit or a {@code like}. Its values are forgotten by writing nulls over them then.
     */
    default boolean plansClearedQueriesAnew() {
        return false;
    }

    /** How the rows of a long result come while they are asked for; by default, as the JDBC driver does it by itself. */
    default Fetching fetching() {
        return Fetching.STEPPED;
    }
}
