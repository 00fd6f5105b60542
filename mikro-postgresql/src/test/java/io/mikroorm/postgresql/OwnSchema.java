// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.SqlORM;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;

/** A schema of one test, whose connections and settings are the test's own. */
record OwnSchema(String name) implements AutoCloseable {

    static String server() {
        return PostgreSqlServers.url();
    }

    static OwnSchema create() {
        String name =
                "mikro_own_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        OwnSchema schema = new OwnSchema(name);
        schema.execute("create schema " + name);
        return schema;
    }

    String url() {
        return server() + (server().indexOf('?') < 0 ? "?" : "&") + "currentSchema=" + name;
    }

    /** An ORM here, whose tables are not made yet. */
    SqlORM orm(Consumer<PostgreSqlConfigurationBuilder> settings) {
        return PostgreSqlORM.init(c -> settings.accept(c.url(server()).schema(name)));
    }

    /** Runs statements as another program would. */
    void execute(String... statements) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("set client_min_messages to warning");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        execute("drop schema " + name + " cascade");
    }
}
