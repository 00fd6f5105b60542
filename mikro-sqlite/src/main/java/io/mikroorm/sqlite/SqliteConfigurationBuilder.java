// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.SqlConfigurationBuilder;

/**
 * Collects the settings of an ORM on SQLite: {@code c.dbName("library.db")}, or {@code ":memory:"} for a database that lives
 * as long as the ORM. Options of sqlite-jdbc such as {@code busy_timeout} are passed with {@code driverOption}. Not
 * thread-safe.
 */
public final class SqliteConfigurationBuilder extends SqlConfigurationBuilder<SqliteConfigurationBuilder> {

    /** No settings yet. */
    public SqliteConfigurationBuilder() {}

    @Override
    protected SqliteConfigurationBuilder self() {
        return this;
    }

    @Override
    protected String urlOf(String dbName) {
        return "jdbc:sqlite:" + dbName;
    }
}
