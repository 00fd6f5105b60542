// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.RowCountOptions;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import java.util.function.Consumer;

/** The entry to an ORM on MariaDB: {@code MariaDbORM.init(c -> c.dbName("library").user("orm").entities(Book.class))}. */
public final class MariaDbORM {

    private MariaDbORM() {}

    /**
     * Opens the ORM. The whole mapping is checked, and all its mistakes are reported together; nothing connects before the
     * first statement. The options {@code useAffectedRows} and {@code useBulkStmts} of the JDBC driver are refused.
     */
    public static SqlORM init(Consumer<MariaDbConfigurationBuilder> settings) {
        MariaDbConfigurationBuilder builder = new MariaDbConfigurationBuilder();
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        RowCountOptions.refuse(configuration, "useAffectedRows", "useBulkStmts");
        return SqlOrmBootstrap.start(configuration, driver(configuration));
    }

    /** The way to the database that the settings name. */
    static SqlDriver driver(SqlConfiguration configuration) {
        MariaDbPlatform platform = new MariaDbPlatform(configuration.storedZone());
        JdbcConnections connections = new JdbcConnections(configuration.connections(false), platform);
        return new SqlDriver(
                platform, connections, new MariaDbKeys(), configuration.core().batchSize());
    }
}
