// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.KeyHandout;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import java.util.function.Consumer;

/** The entry to an ORM on H2: {@code H2ORM.init(c -> c.dbName("mem:library").entities(Book.class))}. */
public final class H2ORM {

    /** Nothing but the counter of the table sets keys: H2's triggers are classes, and the tests' tables have none. */
    private static final KeyHandout.Returned COUNTED_UP = (session, entity, schema) -> true;

    private H2ORM() {}

    /** Opens the ORM; nothing connects before the first statement. */
    public static SqlORM init(Consumer<H2ConfigurationBuilder> settings) {
        H2ConfigurationBuilder builder = new H2ConfigurationBuilder();
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        return SqlOrmBootstrap.start(configuration, driver(configuration));
    }

    static SqlDriver driver(SqlConfiguration configuration) {
        H2Platform platform = new H2Platform();
        JdbcConnections connections = new JdbcConnections(configuration.connections(false), platform);
        return new SqlDriver(
                platform, connections, COUNTED_UP, configuration.core().batchSize());
    }
}
