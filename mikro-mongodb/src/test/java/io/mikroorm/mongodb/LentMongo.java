// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.Configuration;
import io.mikroorm.MikroORM;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.tck.server.Space;

/** An ORM on a database that is given back when it closes. */
public record LentMongo(MongoORM mongo, Space space) implements MikroORM {

    @Override
    public MongoEntityManager em() {
        return mongo.em();
    }

    @Override
    public MetadataStorage metadata() {
        return mongo.metadata();
    }

    @Override
    public Configuration configuration() {
        return mongo.configuration();
    }

    @Override
    public void close() {
        mongo.close();
        space.close();
    }
}
