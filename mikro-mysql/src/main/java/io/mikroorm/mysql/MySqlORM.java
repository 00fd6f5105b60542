// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import java.util.function.Consumer;

/** The entry to an ORM on MySQL: {@code MySqlORM.init(c -> c.dbName("library").user("orm").entities(Book.class))}. */
public final class MySqlORM {

    private MySqlORM() {}

    /**
     * Opens the ORM. The whole mapping is checked, and all its mistakes are reported together; nothing connects before the
     * first statement. The option {@code useAffectedRows} of the JDBC driver is refused.
     */
    public static SqlORM init(Consumer<MySqlConfigurationBuilder> settings) {
        MySqlConfigurationBuilder builder = new MySqlConfigurationBuilder();
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        RowCountOptions.refuse(configuration, "useAffectedRows");
        return SqlOrmBootstrap.start(configuration, driver(configuration));
    }

    /** The way to the database that the settings name. */
    static SqlDriver driver(SqlConfiguration configuration) {
        MySqlKeys keys = new MySqlKeys();
        MySqlPlatform platform = new MySqlPlatform(configuration.storedZone());
        JdbcConnections connections = new JdbcConnections(configuration.connections(false), platform);
        return new SqlDriver(platform, connections, keys, configuration.core().batchSize());
    }
}
