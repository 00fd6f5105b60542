// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.mongodb.MongoORM;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** One of several stores for the same classes: its ORM, the entity manager that is at work, and how much was sent. */
final class Store implements AutoCloseable {

    private static final Class<?>[] MODEL = Atlas.MODEL.toArray(new Class<?>[0]);

    private final String name;
    private final MikroORM orm;
    private final Runnable schema;
    private final AtomicLong sent;
    private EntityManager em;

    private Store(String name, MikroORM orm, Runnable schema, AtomicLong sent) {
        this.name = name;
        this.orm = orm;
        this.schema = schema;
        this.sent = sent;
        this.em = orm.em().fork();
    }

    static Store sqlite(Path file) {
        AtomicLong sent = new AtomicLong();
        SqlORM orm = SqliteORM.init(
                c -> c.dbName(file.toString()).entities(MODEL).listener(statement -> sent.incrementAndGet()));
        Runnable schema = () -> {
            orm.schema().drop();
            orm.schema().create();
        };
        return new Store("SQLite", orm, schema, sent);
    }

    static Store mongodb(String url, String database) {
        AtomicLong sent = new AtomicLong();
        MongoORM orm = MongoORM.init(
                c -> c.url(url).dbName(database).entities(MODEL).listener(command -> sent.incrementAndGet()));
        Runnable schema = () -> {
            orm.schema().drop();
            orm.schema().create();
        };
        return new Store("MongoDB", orm, schema, sent);
    }

    String name() {
        return name;
    }

    /** How many statements or commands were sent so far; MongoDB's about collections and indexes are not counted. */
    long sent() {
        return sent.get();
    }

    /** Takes what an earlier run left behind away, and makes the tables or collections. */
    void renew() {
        schema.run();
    }

    /** An entity manager that knows nothing yet, as {@link #em()} is from now on. */
    EntityManager begin() {
        em = orm.em().fork();
        return em;
    }

    EntityManager em() {
        return em;
    }

    @Override
    public void close() {
        orm.close();
    }
}
