// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.ServerConfigurationBuilder;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.dialect.Quoting;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Collects the settings of an ORM on PostgreSQL: {@code c.host("db.example.org").dbName("library").user("me")}. Options of the
 * JDBC driver such as {@code sslmode} are passed with {@code driverOption}, and replace the ones that are set here. Not
 * thread-safe.
 */
public final class PostgreSqlConfigurationBuilder extends ServerConfigurationBuilder<PostgreSqlConfigurationBuilder> {

    /** Ours, not the JDBC driver's: it would take the zone of the JVM. */
    private static final String TIME_ZONE = "TimeZone";

    /** Text has no type of its own until a column gives it one; so native enums, {@code citext} and {@code inet} take it. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "ApplicationName",
            "MikroORM",
            "stringtype",
            "unspecified",
            "tcpKeepAlive",
            "true",
            "assumeMinServerVersion",
            "15");

    private static final String SCHEMA = "currentSchema";

    private static final int PORT = 5432;

    /** The usual settings. */
    public PostgreSqlConfigurationBuilder() {
        super("postgresql", PORT);
        driverOptions(DEFAULTS);
    }

    @Override
    protected PostgreSqlConfigurationBuilder self() {
        return this;
    }

    /** Sets the schema that tables are looked for in, by the connections' {@code search_path}. It must exist. */
    public PostgreSqlConfigurationBuilder schema(String name) {
        return driverOption(SCHEMA, Quoting.DOUBLE_QUOTES.quote(name));
    }

    @Override
    protected Map<String, String> utcOptions() {
        return Map.of(TIME_ZONE, "UTC");
    }

    @Override
    protected String urlOf(String dbName) {
        return super.urlOf(URLEncoder.encode(dbName, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /**
     * What a new connection runs; the connections of a data source keep their own zone, which no value depends on. Where nothing is said
     * about it, the JDBC driver has told the server the zone of the JVM.
     */
    static String preparation(SqlConfiguration configuration) {
        Map<String, String> options = configuration.driverOptions();
        if (configuration.dataSource() == null) {
            String zone = options.get(TIME_ZONE);
            return zone == null ? "" : "set time zone '" + zone.replace("'", "''") + "'";
        }
        String schema = options.get(SCHEMA);
        return schema == null ? "" : "set search_path to " + schema;
    }
}
