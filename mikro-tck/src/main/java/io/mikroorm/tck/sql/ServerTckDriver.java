// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.sql.SqlConfiguration;
import io.mikroorm.sql.SqlConfigurationBuilder;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.boot.SqlOrmBootstrap;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.server.ServerSource;
import io.mikroorm.tck.server.Space;
import io.mikroorm.tck.server.Spaces;
import io.mikroorm.tck.server.TestServer;
import io.mikroorm.tck.server.TestServers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * The tests of a driver whose database is a server: each ORM works in a schema that is lent to it, with tables that are there
 * already and empty.
 *
 * @param <B> the driver's builder of settings
 */
public abstract class ServerTckDriver<B extends SqlConfigurationBuilder<B>> implements SqlTckDriver {

    private static final Map<String, Server> SERVERS = new ConcurrentHashMap<>();

    private final Consumer<? super B> own;

    /**
     * For the drivers' own.
     *
     * @param own settings that all their tests have
     */
    protected ServerTckDriver(Consumer<? super B> own) {
        this.own = own;
    }

    /** What is known about a server for as long as the JVM lives: which script an entity list has, and the schemas. */
    private record Server(String url, SchemaStore store, Spaces spaces, Map<List<Class<?>>, String> scripts) {}

    /** Where a server may come from if no variable names one, in the order in which they are tried. */
    protected List<ServerSource> sources() {
        return List.of();
    }

    /** The words for schemas. */
    protected abstract SchemaWords words();

    /** The driver's builder of settings, with nothing set. */
    protected abstract B builder();

    /** The driver's entry: {@code PostgreSqlORM.init(settings)}. */
    protected abstract SqlORM init(Consumer<B> settings);

    /** The driver itself, as the entry makes it. */
    protected abstract SqlDriver driver(SqlConfiguration configuration);

    /** The form of the driver, which needs no connection. */
    @Override
    public Dialect dialect() {
        SqlConfiguration nowhere =
                builder().url("jdbc:nowhere").entities(Author.class).sql();
        try (SqlDriver driver = driver(nowhere)) {
            return driver.platform().dialect();
        }
    }

    /** The database and the version that the server says it is. */
    @Override
    public String database() {
        return name() + " " + server().store().version();
    }

    @Override
    public MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return lent(entities, this::init, (builder, url) -> settings.accept(builder.url(url)));
    }

    @Override
    public MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping) {
        return lent(
                entities,
                this::init,
                (builder, url) -> settings.accept(builder.dataSource(wrapping.apply(new UrlDataSource(url)))));
    }

    @Override
    public MikroORM over(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, DataSource database) {
        return init(c -> at("", entities, c, (builder, nowhere) -> settings.accept(builder.dataSource(database))));
    }

    @Override
    public Observed observe(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        AtomicReference<SqlDriver> last = new AtomicReference<>();
        SqlORM orm = lent(entities, own -> observed(own, last), (builder, url) -> {
            builder.url(url);
            settings.accept(builder);
        });
        return new Observed(orm, last.get()::planCacheStatistics);
    }

    private SqlORM observed(Consumer<B> settings, AtomicReference<SqlDriver> last) {
        B builder = builder();
        settings.accept(builder);
        SqlConfiguration configuration = builder.sql();
        SqlDriver driver = driver(configuration);
        last.set(driver);
        return SqlOrmBootstrap.start(configuration, driver);
    }

    /**
     * An ORM in a schema with its tables. Which tables it wants shows only when it is there, as settings may change them: at
     * first those are assumed that the same entities had before.
     */
    private SqlORM lent(
            List<Class<?>> entities, Function<Consumer<B>, SqlORM> opening, BiConsumer<B, String> settings) {
        Server server = server();
        String script = server.scripts()
                .computeIfAbsent(entities, key -> script(opening.apply(c -> at(server.url(), entities, c, settings))));
        while (true) {
            Space space = server.spaces().take(script);
            String url = words().url(server.url(), space.name());
            SqlORM orm = opened(opening, c -> at(url, entities, c.listener(new SchemaChanges(space)), settings), space);
            String wanted = orm.schema().createSql().replace(space.name(), "");
            if (wanted.equals(script)) {
                return filled(orm, space);
            }
            script = wanted;
            orm.close();
        }
    }

    private void at(String url, List<Class<?>> entities, B builder, BiConsumer<B, String> settings) {
        own.accept(builder.entities(entities.toArray(Class<?>[]::new)));
        settings.accept(builder, url);
    }

    private static String script(SqlORM orm) {
        try (orm) {
            return orm.schema().createSql();
        }
    }

    private static <B> SqlORM opened(Function<Consumer<B>, SqlORM> opening, Consumer<B> settings, Space space) {
        try {
            return new LentOrm(opening.apply(settings), space);
        } catch (RuntimeException e) {
            space.close();
            throw e;
        }
    }

    private static SqlORM filled(SqlORM orm, Space space) {
        try {
            if (space.isFresh()) {
                orm.schema().create();
                space.sound();
            }
            return orm;
        } catch (RuntimeException e) {
            orm.close();
            throw e;
        }
    }

    private Server server() {
        TestServer found = TestServers.of(name(), sources());
        return SERVERS.computeIfAbsent(found.url(), url -> {
            SchemaStore store = new SchemaStore(url, words());
            return new Server(url, store, new Spaces(store), new ConcurrentHashMap<>());
        });
    }
}
