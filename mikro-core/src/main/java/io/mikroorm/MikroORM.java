// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.metadata.MetadataStorage;

/** The front door: one model on one database. Made by the entry class of a driver. Thread-safe; close it with the application. */
public interface MikroORM extends AutoCloseable {

    /**
     * The global entity manager. It stands for the one of the current {@link RequestContext}; outside of one it refuses all
     * work but {@link EntityManager#fork()}, unless {@link Configuration#allowGlobalContext()}.
     */
    EntityManager em();

    /** What is known about the entities. */
    MetadataStorage metadata();

    /** The settings. */
    Configuration configuration();

    /** Lets go of all connections. Entity managers cannot be used afterwards. */
    @Override
    void close();
}
