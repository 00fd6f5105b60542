// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Work on a JDBC connection that is lent for it.
 *
 * @param <R> what comes out of it
 */
@FunctionalInterface
public interface ConnectionWork<R extends @Nullable Object> {

    /** Does it. What it throws as a {@code SQLException} becomes the exception that a statement of the library would have thrown. */
    R on(Connection connection) throws SQLException;

    /** Work out of which nothing comes. */
    @FunctionalInterface
    interface Plain {

        /** Does it. */
        void on(Connection connection) throws SQLException;
    }
}
