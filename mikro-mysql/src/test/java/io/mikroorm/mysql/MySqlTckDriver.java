// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.Configuration;
import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** MySQL as the contracts see it. */
final class MySqlTckDriver implements SqlTckDriver {

    static final String URL = System.getenv("MIKRO_TEST_MYSQL_URL");

    private final Consumer<MySqlConfigurationBuilder> own;

    MySqlTckDriver() {
        this(c -> {});
    }

    MySqlTckDriver(Consumer<MySqlConfigurationBuilder> own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public Capabilities capabilities() {
        return new MySqlPlatform(new MySqlKeys()).capabilities();
    }

    @Override
    public MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return created(entities, settings, MySqlConfigurationBuilder::url);
    }

    @Override
    public MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping) {
        return created(entities, settings, (c, url) -> c.dataSource(wrapping.apply(new UrlDataSource(url))));
    }

    @Override
    public Observed observe(List<Class<?>> entities) {
        Schema schema = new Schema();
        MySqlConfigurationBuilder builder =
                new MySqlConfigurationBuilder().url(schema.url).entities(entities.toArray(Class<?>[]::new));
        own.accept(builder);
        SqlConfiguration configuration = builder.sql();
        SqlDriver driver = MySqlORM.driver(configuration);
        SqlORM orm = SqlOrmBootstrap.start(configuration, driver);
        orm.schema().create();
        return new Observed(new Lent(orm, schema), driver::planCacheStatistics);
    }

    private interface Place {
        void say(MySqlConfigurationBuilder c, String url);
    }

    private MikroORM created(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, Place database) {
        Schema schema = new Schema();
        SqlORM orm = MySqlORM.init(c -> {
            database.say(c, schema.url);
            own.accept(c);
            settings.accept(c.entities(entities.toArray(Class<?>[]::new)));
        });
        orm.schema().create();
        return new Lent(orm, schema);
    }

    static final class Schema {
        final String name = "my_" + UUID.randomUUID().toString().replace("-", "");
        final String url = URL.replaceFirst("/orm\\?", "/" + name + "?");

        Schema() {
            say("create database " + name);
        }

        void drop() {
            say("drop database " + name);
        }

        private static void say(String sql) {
            try (Connection c = DriverManager.getConnection(URL)) {
                c.createStatement().execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    record Lent(SqlORM orm, Schema schemaOf) implements SqlORM {
        @Override
        public SchemaGenerator schema() {
            return orm.schema();
        }

        @Override
        public EntityManager em() {
            return orm.em();
        }

        @Override
        public MetadataStorage metadata() {
            return orm.metadata();
        }

        @Override
        public Configuration configuration() {
            return orm.configuration();
        }

        @Override
        public void close() {
            orm.close();
            schemaOf.drop();
        }
    }

    record UrlDataSource(String url) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(System.out);
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("no");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
