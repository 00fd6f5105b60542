// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.sql.ServerConfigurationBuilder;
import java.util.Map;

/**
 * Collects the settings of an ORM on MariaDB: {@code c.dbName("library").user("orm").password("…")}, on this machine unless a
 * host is named. Options of MariaDB Connector/J are passed with {@code driverOption}; those that are set here by default can be set
 * otherwise. Not thread-safe.
 */
public final class MariaDbConfigurationBuilder extends ServerConfigurationBuilder<MariaDbConfigurationBuilder> {

    private static final int PORT = 3306;

    /** No settings yet but the defaults. */
    public MariaDbConfigurationBuilder() {
        super("mariadb", PORT);
        usualOptions(Map.of("tinyInt1isBit", "false", "useBulkStmts", "false"));
    }

    @Override
    protected MariaDbConfigurationBuilder self() {
        return this;
    }

    @Override
    protected Map<String, String> utcOptions() {
        return Map.of("connectionTimeZone", "UTC");
    }
}
