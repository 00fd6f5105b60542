// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The entry to an ORM on SQLite: {@code SqliteORM.init(c -> c.dbName("library.db").entities(Book.class))}. */
public final class SqliteORM {

    private SqliteORM() {}

    /**
     * Opens the ORM. The whole mapping is checked, and all its mistakes are reported together; nothing connects before the
     * first statement.
     */
    public static SqlORM init(Consumer<SqliteConfigurationBuilder> settings) {
        SqliteConfigurationBuilder builder = new SqliteConfigurationBuilder();
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        return SqlOrmBootstrap.start(configuration, driver(configuration));
    }

    /** The way to the database that the settings name. */
    static SqlDriver driver(SqlConfiguration configuration) {
        SqlitePlatform platform = new SqlitePlatform(configuration.storedZone());
        JdbcConnections connections =
                new JdbcConnections(configuration.connections(livesInOneConnection(configuration.url())), platform);
        return new SqlDriver(
                platform, connections, new SqliteKeys(), configuration.core().batchSize());
    }

    /** A database in memory, or in a temporary file without a name, ends with its connection. */
    private static boolean livesInOneConnection(@Nullable String url) {
        return url != null && (url.contains(":memory:") || url.contains("mode=memory") || url.equals("jdbc:sqlite:"));
    }
}
