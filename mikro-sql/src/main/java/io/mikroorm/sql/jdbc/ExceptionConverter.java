// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.DriverException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Translates what a JDBC driver throws into the exceptions of this library. Thread-safe. */
public interface ExceptionConverter {

    /**
     * The exception that says what happened.
     *
     * @param exception what the driver threw
     * @param statement the statement that it was thrown for; null when there was none
     */
    DriverException convert(SQLException exception, @Nullable String statement);

    /**
     * Whether nothing more can be expected of the connection, or the database may have ended the transaction by itself. Then
     * the transaction is over and the connection is not used again.
     */
    boolean endsTransaction(SQLException exception);
}
