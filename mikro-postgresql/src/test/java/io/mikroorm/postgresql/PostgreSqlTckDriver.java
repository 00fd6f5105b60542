// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL as the contracts see it: a schema of its own for each ORM. */
final class PostgreSqlTckDriver implements SqlTckDriver {

    private final Consumer<PostgreSqlConfigurationBuilder> own;

    PostgreSqlTckDriver() {
        this(c -> {});
    }

    /** With settings of its own besides. */
    PostgreSqlTckDriver(Consumer<PostgreSqlConfigurationBuilder> own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Capabilities capabilities() {
        return new PostgreSqlPlatform("").capabilities();
    }

    @Override
    public MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        TestSchema schema = TestSchema.create();
        return created(schema, entities, settings, schema::configure);
    }

    @Override
    public MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping) {
        TestSchema schema = TestSchema.create();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestSchema.url());
        source.setCurrentSchema(schema.name());
        DataSource wrapped = wrapping.apply(source);
        return created(schema, entities, settings, c -> c.dataSource(wrapped));
    }

    @Override
    public Observed observe(List<Class<?>> entities) {
        TestSchema schema = TestSchema.create();
        PostgreSqlConfigurationBuilder builder =
                new PostgreSqlConfigurationBuilder().entities(entities.toArray(Class<?>[]::new));
        schema.configure(builder);
        own.accept(builder);
        SqlConfiguration configuration = builder.sql();
        SqlDriver driver = PostgreSqlORM.driver(builder, configuration);
        SqlORM orm = SqlOrmBootstrap.start(configuration, driver);
        orm.schema().create();
        return new Observed(schema.droppedBy(orm), driver::planCacheStatistics);
    }

    private MikroORM created(
            TestSchema schema,
            List<Class<?>> entities,
            Consumer<ConfigurationBuilder<?>> settings,
            Consumer<PostgreSqlConfigurationBuilder> database) {
        SqlORM orm = PostgreSqlORM.init(c -> {
            database.accept(c);
            own.accept(c);
            settings.accept(c.entities(entities.toArray(Class<?>[]::new)));
        });
        orm.schema().create();
        return schema.droppedBy(orm);
    }
}
