// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite as the contracts see it: in memory, or in a file where connections come and go. */
final class SqliteTckDriver implements SqlTckDriver {

    private final Consumer<SqliteConfigurationBuilder> own;

    SqliteTckDriver() {
        this(c -> {});
    }

    /** With settings of its own besides. */
    SqliteTckDriver(Consumer<SqliteConfigurationBuilder> own) {
        this.own = own;
    }

    @Override
    public String collation() {
        return "NOCASE";
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Capabilities capabilities() {
        return new SqlitePlatform(StoredZone.UTC).capabilities();
    }

    @Override
    public Dialect dialect() {
        return SqliteDialect.SQLITE;
    }

    @Override
    public String database() {
        try (Connection connection = file().getConnection()) {
            return "sqlite " + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return created(entities, settings, c -> c.dbName(":memory:"));
    }

    @Override
    public MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping) {
        DataSource source = wrapping.apply(file());
        return created(entities, settings, c -> c.dataSource(source));
    }

    @Override
    public MikroORM over(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, DataSource database) {
        return opened(entities, settings, c -> c.dataSource(database));
    }

    /** SQLite cannot change a key: the table is made anew. */
    @Override
    public String foreignKeysOn() {
        return "pragma foreign_keys = on";
    }

    @Override
    public void deferForeignKeys(DataSource database, String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String create;
            try (ResultSet row = statement.executeQuery("select sql from sqlite_schema where name = '" + table + "'")) {
                create = row.getString(1);
            }
            statement.execute("pragma foreign_keys = off");
            statement.execute("drop table " + table);
            statement.execute(create.replaceAll(
                    "references \\S+ \\([^)]*\\)( on delete (cascade|set null|restrict))?",
                    "$0 deferrable initially deferred"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Observed observe(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        SqliteConfigurationBuilder builder =
                new SqliteConfigurationBuilder().dbName(":memory:").entities(entities.toArray(Class<?>[]::new));
        own.accept(builder);
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        SqlDriver driver = SqliteORM.driver(configuration);
        SqlORM orm = SqlOrmBootstrap.start(configuration, driver);
        orm.schema().create();
        return new Observed(orm, driver::planCacheStatistics);
    }

    private MikroORM created(
            List<Class<?>> entities,
            Consumer<ConfigurationBuilder<?>> settings,
            Consumer<SqliteConfigurationBuilder> database) {
        SqlORM orm = opened(entities, settings, database);
        orm.schema().create();
        return orm;
    }

    private SqlORM opened(
            List<Class<?>> entities,
            Consumer<ConfigurationBuilder<?>> settings,
            Consumer<SqliteConfigurationBuilder> database) {
        return SqliteORM.init(c -> {
            database.accept(c);
            own.accept(c);
            settings.accept(c.entities(entities.toArray(Class<?>[]::new)));
        });
    }

    /** Nothing here need survive the end of the machine. */
    private static DataSource file() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + temporary());
        return source;
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("mikro-tck", ".db");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
