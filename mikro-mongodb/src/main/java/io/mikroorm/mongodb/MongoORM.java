// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.Configuration;
import io.mikroorm.MikroORM;
import io.mikroorm.boot.OrmBootstrap;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.driver.MongoDriver;
import io.mikroorm.mongodb.schema.ModelCollections;
import java.util.function.Consumer;

/**
 * The front door to a model on MongoDB: {@code MongoORM.init(c -> c.url("mongodb://localhost").dbName("shop").entities(Order.class))}.
 * Thread-safe; close it with the application.
 */
public final class MongoORM implements MikroORM {

    private final MikroORM orm;
    private final MongoSchema schema;

    private MongoORM(MikroORM orm, MongoSchema schema) {
        this.orm = orm;
        this.schema = schema;
    }

    /**
     * Opens the ORM. The whole mapping is checked, and all its mistakes are reported together; nothing connects before the first
     * command.
     */
    public static MongoORM init(Consumer<MongoConfigurationBuilder> settings) {
        MongoConfigurationBuilder builder = new MongoConfigurationBuilder();
        settings.accept(builder);
        Configuration configuration = builder.core();
        MongoDriver driver = new MongoDriver(builder.mongo(), configuration);
        MikroORM orm = OrmBootstrap.start(configuration, driver, DefaultMongoEntityManager::new);
        try {
            return new MongoORM(
                    orm, new MongoSchema(new ModelCollections(orm.metadata(), driver, builder.hasValidators())));
        } catch (RuntimeException e) {
            orm.close();
            throw e;
        }
    }

    @Override
    public MongoEntityManager em() {
        return MongoEntityManager.of(orm.em());
    }

    @Override
    public MetadataStorage metadata() {
        return orm.metadata();
    }

    @Override
    public Configuration configuration() {
        return orm.configuration();
    }

    /** What makes and drops the collections and their indexes. */
    public MongoSchema schema() {
        return schema;
    }

    @Override
    public void close() {
        orm.close();
    }
}
