// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.jdbc.JdbcSession;
import java.util.List;

/**
 * How new rows come to the keys that the database hands out, each row to its own. No way of it rests on an order of rows that
 * the database does not promise. Thread-safe: there is one for a driver.
 */
public sealed interface KeyHandout {

    /** The insert gives the keys back, in whatever order. */
    non-sealed interface Returned extends KeyHandout {

        /**
         * Whether it is known that the database counts the keys of a statement's rows up in the order in which the rows are
         * written down, so that keys in ascending order belong to rows in theirs. Called within a transaction, before rows
         * are inserted.
         *
         * @param schema where the table lies; empty for where the connection looks by itself
         * @return false where that is not known: rows then go one by one
         */
        boolean ascending(JdbcSession session, EntityMetadata entity, String schema);
    }

    /** The insert tells the key of its first row, and those of the others follow at a distance that the database promises. */
    non-sealed interface Counted extends KeyHandout {

        /**
         * How far the keys of a statement's rows are from each other. Called within a transaction, before rows are inserted.
         *
         * @param schema where the table lies; empty for where the connection looks by itself
         * @return 0 where nothing is promised: rows then go one by one
         */
        int distance(JdbcSession session, EntityMetadata entity, String schema);
    }

    /** Keys are set aside before the rows are sent, and inserted like any other value. */
    non-sealed interface Reserved extends KeyHandout {

        /**
         * Sets keys aside for rows that are about to be inserted. Called within a transaction.
         *
         * @param count how many, at least one
         * @return the keys in ascending order, of the class of the entity's key
         */
        List<Object> reserve(JdbcSession session, EntityMetadata entity, int count);
    }
}
