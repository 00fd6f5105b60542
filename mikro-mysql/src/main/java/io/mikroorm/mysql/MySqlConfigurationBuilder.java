// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.SqlConfigurationBuilder;
import java.util.Map;

/**
 * Collects the settings of an ORM on MySQL: {@code c.dbName("library").user("orm").password("…")}, on this machine unless a
 * host is named. Options of Connector/J are passed with {@code driverOption}; those that are set here by default can be set
 * otherwise. Not thread-safe.
 */
public final class MySqlConfigurationBuilder extends SqlConfigurationBuilder<MySqlConfigurationBuilder> {

    private String host = "localhost";
    private int port = 3306;

    /** No settings yet but the defaults. */
    public MySqlConfigurationBuilder() {
        driverOption("processEscapeCodesForPrepStmts", "false");
        driverOption("tinyInt1isBit", "false");
        driverOption("rewriteBatchedStatements", "true");
    }

    @Override
    protected MySqlConfigurationBuilder self() {
        return this;
    }

    /** Names the machine of the server; {@code localhost} unless set. */
    public MySqlConfigurationBuilder host(String value) {
        this.host = value;
        return this;
    }

    /** Sets the port of the server; 3306 unless set. */
    public MySqlConfigurationBuilder port(int value) {
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
        return "jdbc:mysql://" + address + ":" + port + "/" + dbName;
    }
}
