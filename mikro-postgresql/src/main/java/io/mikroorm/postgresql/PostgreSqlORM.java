// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import java.util.function.Consumer;

/** The entry to an ORM on PostgreSQL: {@code PostgreSqlORM.init(c -> c.dbName("library").user("me").entities(Book.class))}. */
public final class PostgreSqlORM {

    private PostgreSqlORM() {}

    /**
     * Opens the ORM. The whole mapping is checked, and all its mistakes are reported together; nothing connects before the
     * first statement.
     */
    public static SqlORM init(Consumer<PostgreSqlConfigurationBuilder> settings) {
        PostgreSqlConfigurationBuilder builder = new PostgreSqlConfigurationBuilder();
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        return SqlOrmBootstrap.start(configuration, driver(configuration));
    }

    static SqlDriver driver(SqlConfiguration configuration) {
        PostgreSqlPlatform platform = new PostgreSqlPlatform(
                PostgreSqlConfigurationBuilder.preparation(configuration), configuration.storedZone());
        JdbcConnections connections = new JdbcConnections(configuration.connections(false), platform);
        return new SqlDriver(
                platform,
                connections,
                new PostgreSqlKeys(),
                configuration.core().batchSize());
    }
}
