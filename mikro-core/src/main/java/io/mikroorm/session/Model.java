// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Configuration;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.driver.DatabaseDriver;
import io.mikroorm.hydration.StateFactory;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.QueryResolver;

/** What all entity managers of one ORM share. Immutable and thread-safe. */
public record Model(Configuration configuration, MetadataStorage metadata, StateFactory states, QueryResolver queries, DatabaseDriver driver) {

    /** The global entity manager of an ORM. */
    public EntityManager globalEntityManager(MikroORM orm) {
        DefaultEntityManager global = new DefaultEntityManager(new Session(this));
        return new ContextEntityManager(orm, global, configuration.allowGlobalContext());
    }
}
