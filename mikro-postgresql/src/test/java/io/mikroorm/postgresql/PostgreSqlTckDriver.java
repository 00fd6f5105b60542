// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.tck.server.ServerSource;
import io.mikroorm.tck.sql.SchemaWords;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** PostgreSQL as the contracts see it: a schema of a server for each ORM. */
final class PostgreSqlTckDriver extends ServerTckDriver<PostgreSqlConfigurationBuilder> {

    PostgreSqlTckDriver() {
        this(c -> {});
    }

    /** With settings of its own besides. */
    PostgreSqlTckDriver(Consumer<? super PostgreSqlConfigurationBuilder> own) {
        super(own);
    }

    @Override
    public String collation() {
        return "und-x-icu";
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Capabilities capabilities() {
        return new PostgreSqlPlatform("", StoredZone.UTC).capabilities();
    }

    @Override
    protected List<ServerSource> sources() {
        return PostgreSqlServers.SOURCES;
    }

    @Override
    protected SchemaWords words() {
        return new Words();
    }

    @Override
    protected PostgreSqlConfigurationBuilder builder() {
        return new PostgreSqlConfigurationBuilder();
    }

    @Override
    protected SqlORM init(Consumer<PostgreSqlConfigurationBuilder> settings) {
        return PostgreSqlORM.init(settings);
    }

    @Override
    protected SqlDriver driver(SqlConfiguration configuration) {
        return PostgreSqlORM.driver(configuration);
    }

    @Override
    public void deferForeignKeys(DataSource database, String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select conname from pg_constraint where contype = 'f' and conrelid = '" + table + "'::regclass")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                statement.execute(
                        "alter table " + table + " alter constraint " + name + " deferrable initially deferred");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL's words for schemas. */
    private static final class Words implements SchemaWords {

        @Override
        public String url(String server, String schema) {
            return ReusedConnections.url(server) + (server.indexOf('?') < 0 ? "?" : "&") + "currentSchema=" + schema;
        }

        @Override
        public String drop(String schema) {
            return "drop schema if exists " + schema + " cascade";
        }

        /** One statement, at whose end the foreign keys are checked: rows go in any order. Keys begin at 1 again. */
        @Override
        public List<String> empty(String schema, List<String> tables) {
            List<String> deletes = new ArrayList<>();
            for (String table : tables) {
                deletes.add("d" + deletes.size() + " as (delete from " + schema + ".\"" + table.replace("\"", "\"\"")
                        + "\")");
            }
            return List.of(
                    "with " + String.join(", ", deletes) + " select 1",
                    "select setval(oid, 1, false) from pg_class where relkind = 'S' and relnamespace = '" + schema
                            + "'::regnamespace");
        }
    }
}
