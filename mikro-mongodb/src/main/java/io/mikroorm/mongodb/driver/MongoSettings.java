// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;

/**
 * Which database it is, and how it is spoken to. Immutable.
 *
 * @param url the connection string; not looked at where there is a client
 * @param client a client of the application's own, which is not closed; null where the driver makes one
 * @param dbName the database
 * @param implicitTransactions whether a flush outside of a transaction begins one of its own
 * @param readers which servers answer queries that need not see the latest
 */
public record MongoSettings(
        String url, @Nullable MongoClient client, String dbName, boolean implicitTransactions, ReadPreference readers) {

    /** The connection string may hold a password. */
    @Override
    public String toString() {
        return "MongoSettings[" + dbName + "]";
    }
}
