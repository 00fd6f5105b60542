// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.ServerConfigurationBuilder;
import java.util.Map;

/**
 * Collects the settings of an ORM on MySQL: {@code c.dbName("library").user("orm").password("…")}, on this machine unless a
 * host is named. Options of Connector/J are passed with {@code driverOption}; those that are set here by default can be set
 * otherwise. Not thread-safe.
 */
public final class MySqlConfigurationBuilder extends ServerConfigurationBuilder<MySqlConfigurationBuilder> {

    private static final int PORT = 3306;

    /** No settings yet but the defaults. */
    public MySqlConfigurationBuilder() {
        super("mysql", PORT);
        usualOptions(Map.of(
                "processEscapeCodesForPrepStmts",
                "false",
                "tinyInt1isBit",
                "false",
                "rewriteBatchedStatements",
                "true"));
    }

    @Override
    protected MySqlConfigurationBuilder self() {
        return this;
    }

    @Override
    protected Map<String, String> utcOptions() {
        return Map.of("connectionTimeZone", "UTC");
    }
}
