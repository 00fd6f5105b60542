// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;

/** H2 as the contracts see it: in memory, a database for each ORM. It is here to try the way to a driver, and is not published. */
public final class H2TckDriver implements SqlTckDriver {

    private final String more;

    public H2TckDriver() {
        this("");
    }

    private H2TckDriver(String more) {
        this.more = more;
    }

    /** One whose names need no quotes, for queries that are the same on all databases. */
    public static H2TckDriver withPlainNames() {
        return new H2TckDriver(";CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String database() {
        return "h2 " + Constants.VERSION + " (test only)";
    }

    @Override
    public boolean isShown() {
        return false;
    }

    @Override
    public Capabilities capabilities() {
        return new H2Platform().capabilities();
    }

    @Override
    public Dialect dialect() {
        return H2Dialect.H2;
    }

    @Override
    public MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return created(entities, settings, c -> c.dbName(fresh()));
    }

    @Override
    public MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + fresh());
        return created(entities, settings, c -> c.dataSource(wrapping.apply(source)));
    }

    @Override
    public MikroORM over(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, DataSource database) {
        return opened(entities, settings, c -> c.dataSource(database));
    }

    @Override
    public Observed observe(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        H2ConfigurationBuilder builder =
                new H2ConfigurationBuilder().dbName(fresh()).entities(entities.toArray(Class<?>[]::new));
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        SqlDriver driver = H2ORM.driver(configuration);
        SqlORM orm = SqlOrmBootstrap.start(configuration, driver);
        orm.schema().create();
        return new Observed(orm, driver::planCacheStatistics);
    }

    private static MikroORM created(
            List<Class<?>> entities,
            Consumer<ConfigurationBuilder<?>> settings,
            Consumer<H2ConfigurationBuilder> database) {
        SqlORM orm = opened(entities, settings, database);
        orm.schema().create();
        return orm;
    }

    private static SqlORM opened(
            List<Class<?>> entities,
            Consumer<ConfigurationBuilder<?>> settings,
            Consumer<H2ConfigurationBuilder> database) {
        return H2ORM.init(c -> {
            database.accept(c);
            settings.accept(c.entities(entities.toArray(Class<?>[]::new)));
        });
    }

    /** A database that is kept for some seconds after its last connection was closed. */
    private String fresh() {
        return "mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=5" + more;
    }
}
