// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.EntityManager;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.bridge.SqlBridge;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

/**
 * jOOQ for an entity manager: {@code Jooq jooq = Jooq.of(em)}. Statements of its {@link #dsl()} are part of the transaction that the entity manager has when they are run. As
 * cheap as a small object, and as little thread-safe as the entity manager.
 *
 * <pre>{@code
 * JooqTable<Book> b = jooq.table(Book.class).as("b");
 * List<String> titles = jooq.dsl()
 *         .select(b.field(Book_.title))
 *         .from(b)
 *         .where(b.field(Book_.price).gt(least))
 *         .fetch(b.field(Book_.title));
 * }</pre>
 */
public final class Jooq {

    private final SqlBridge bridge;
    private final Configuration configuration;

    private Jooq(SqlBridge bridge) {
        this.bridge = bridge;
        this.configuration = configured(bridge);
    }

    /**
     * For an entity manager: that of {@code orm.em()}, which leads to that of the request, a fork, or that of a transaction. One of a database that does not speak SQL is error
     * MO-5074, one of a database that jOOQ does not know MO-5270.
     */
    public static Jooq of(EntityManager em) {
        return new Jooq(SqlEntityManager.of(em).bridge());
    }

    private static Configuration configured(SqlBridge bridge) {
        LentConnections connections = new LentConnections(bridge);
        Settings settings = new Settings();
        settings.setExecuteLogging(false); // statements are logged as all others are
        settings.setRenderGroupConcatMaxLenSessionVariable(false); // it would be several statements in one
        return new DefaultConfiguration()
                .set(dialect(bridge.platform().name()))
                .set(settings)
                .set(connections)
                .set(new ForeignTransactions())
                .set(new DefaultExecuteListenerProvider(new SentStatements(connections)));
    }

    private static SQLDialect dialect(String database) {
        return switch (database) {
            case "postgresql" -> SQLDialect.POSTGRES;
            case "mysql" -> SQLDialect.MYSQL;
            case "mariadb" -> SQLDialect.MARIADB;
            case "sqlite" -> SQLDialect.SQLITE;
            case "h2" -> SQLDialect.H2;
            default -> throw JooqErrors.unknownDatabase(database);
        };
    }

    /**
     * jOOQ's own entry: its statements speak the dialect of the database and run on the connection of the transaction; outside of one, each on a connection that goes back
     * behind it, where it commits by itself. Before each, what is to be written is flushed, unless the flush mode is {@code COMMIT}. Names are quoted, on SQLite where they need it. Logs and listeners
     * hear of the statements, and failures are those of a statement of the library: a {@code UniqueConstraintViolationException} names the property.
     *
     * <p>A {@code Cursor} or {@code Stream} of it holds the connection until it is closed, or the transaction is over. Transactions are begun by the entity manager: those of
     * jOOQ are error MO-5271. What statements change in rows, managed entities do not know before they are refreshed.
     */
    public DSLContext dsl() {
        return DSL.using(configuration);
    }

    /**
     * The table of an entity, whose fields are known by the names of properties: see {@link JooqTable}. In the schema that the mapping says, or the one that the entity
     * manager is for. A virtual entity, which has none, is error MO-5272.
     */
    public <E> JooqTable<E> table(Class<E> type) {
        return new JooqTable<>(EntityColumns.of(bridge, bridge.metadata(type)), type);
    }

    /**
     * A query of jOOQ as a fragment, for all that takes one: {@code em.executeInto(BookRow.class, jooq.fragment(select))}, the query of a virtual entity. Its
     * values stay values: those of fields of a {@link JooqTable} are bound as their columns want it, others as those of a property of their class. A value that is written into
     * the text is no value any more.
     */
    public QueryFragment fragment(Query query) {
        return RenderedQuery.fragment(configuration, query);
    }
}
