// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.sql.SqlConfigurationBuilder;
import java.util.Map;

/**
 * Collects the settings of an ORM on MariaDB: {@code c.dbName("library").user("orm").password("…")}, on this machine unless a
 * host is named. Options of MariaDB Connector/J are passed with {@code driverOption}; those that are set here by default can be set
 * otherwise. Not thread-safe.
 */
public final class MariaDbConfigurationBuilder extends SqlConfigurationBuilder<MariaDbConfigurationBuilder> {

    private String host = "localhost";
    private int port = 3306;

    /** No settings yet but the defaults. */
    public MariaDbConfigurationBuilder() {
        driverOption("tinyInt1isBit", "false");
        driverOption("useBulkStmts", "false");
    }

    @Override
    protected MariaDbConfigurationBuilder self() {
        return this;
    }

    /** Names the machine of the server; {@code localhost} unless set. */
    public MariaDbConfigurationBuilder host(String value) {
        this.host = value;
        return this;
    }

    /** Sets the port of the server; 3306 unless set. */
    public MariaDbConfigurationBuilder port(int value) {
        this.port = value;
        return this;
    }

    @Override
    protected Map<String, String> utcOptions() {
        return Map.of("connectionTimeZone", "UTC");
    }

    @Override
    protected String urlOf(String dbName) {
        String address = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return "jdbc:mariadb://" + address + ":" + port + "/" + dbName;
    }
}
