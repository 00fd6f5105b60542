// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.mongodb.driver.MongoSettings;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of an ORM on MongoDB: {@code c.url("mongodb://localhost").dbName("shop")}. All of MongoDB's own options are
 * part of the URL. Not thread-safe.
 */
public final class MongoConfigurationBuilder extends ConfigurationBuilder<MongoConfigurationBuilder> {

    private static final String DEFAULT_URL = "mongodb://127.0.0.1:27017";

    private @Nullable String url;
    private @Nullable String dbName;
    private @Nullable MongoClient client;
    private boolean implicitTransactions;
    private boolean validators;
    private ReadPreference readers = ReadPreference.secondaryPreferred();

    /** No settings yet. */
    public MongoConfigurationBuilder() {}

    @Override
    protected MongoConfigurationBuilder self() {
        return this;
    }

    /** Sets the connection string; the server on this machine unless set. */
    public MongoConfigurationBuilder url(String value) {
        this.url = value;
        return this;
    }

    /** Names the database; the one in the URL unless set. */
    public MongoConfigurationBuilder dbName(String value) {
        this.dbName = value;
        return this;
    }

    /** Takes a client of the application's own instead of making one. It is not closed with the ORM. */
    public MongoConfigurationBuilder client(MongoClient value) {
        this.client = value;
        return this;
    }

    /**
     * Lets each flush outside of a transaction begin one of its own, so that all of it happens or nothing. Needs a replica set, and
     * collections that are there. Off unless set: a flush that fails may then have written a part.
     */
    public MongoConfigurationBuilder implicitTransactions(boolean value) {
        this.implicitTransactions = value;
        return this;
    }

    /**
     * Lets collections refuse documents that the mapping cannot be about, whoever writes them: {@code schema().create()} gives each a
     * {@code $jsonSchema}. Off unless set.
     */
    public MongoConfigurationBuilder validators(boolean value) {
        this.validators = value;
        return this;
    }

    boolean hasValidators() {
        return validators;
    }

    /**
     * Says which servers of a replica set answer queries with {@code o.connection(READ)}; a secondary where there is one, unless set. What
     * the URL says counts for all others.
     */
    public MongoConfigurationBuilder readPreference(ReadPreference value) {
        this.readers = value;
        return this;
    }

    /** The settings so far. */
    MongoSettings mongo() {
        String wanted = url == null ? DEFAULT_URL : url;
        String name = dbName == null && client == null ? databaseOf(wanted) : dbName;
        if (name == null || name.isBlank()) {
            throw new ConfigurationException(
                    1132, "The settings name no database. Set dbName(…), or put it into the URL: mongodb://host/shop.");
        }
        return new MongoSettings(wanted, client, name, implicitTransactions, readers);
    }

    private static @Nullable String databaseOf(String url) {
        try {
            return new ConnectionString(url).getDatabase();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    1133,
                    "The URL cannot be read as a connection string of MongoDB, which begins with mongodb:// or mongodb+srv://."
                            + " Correct it.");
        }
    }
}
