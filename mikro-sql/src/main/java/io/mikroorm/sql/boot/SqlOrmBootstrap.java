// SPDX-License-Identifier: MIT
package io.mikroorm.sql.boot;

import io.mikroorm.MikroORM;
import io.mikroorm.boot.OrmBootstrap;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.generator.ModelSchema;
import io.mikroorm.sql.schema.generator.RoutineDesign;
import io.mikroorm.sql.schema.generator.SchemaBuilder;
import io.mikroorm.sql.session.DefaultSqlEntityManager;

/** Makes an ORM of settings and a driver for a SQL database. */
public final class SqlOrmBootstrap {

    private SqlOrmBootstrap() {}

    /** Discovers the model, tells the driver, and opens the front door. Connects to nothing. */
    public static SqlORM start(SqlConfiguration configuration, SqlDriver driver) {
        MikroORM orm = OrmBootstrap.start(configuration.core(), driver, DefaultSqlEntityManager::new);
        try {
            NamingStrategy chosen = configuration.core().naming();
            NamingStrategy naming = chosen == null ? driver.platform().naming() : chosen;
            Schema schema = new SchemaBuilder(driver.platform(), naming)
                    .build(orm.metadata())
                    .withRoutines(new RoutineDesign(driver.platform()).routines(driver.routines()));
            driver.tables(orm.metadata(), schema);
            return new DefaultSqlORM(
                    orm, new ModelSchema(orm.metadata(), schema, driver.platform(), driver.connections()));
        } catch (RuntimeException e) {
            orm.close();
            throw e;
        }
    }
}
