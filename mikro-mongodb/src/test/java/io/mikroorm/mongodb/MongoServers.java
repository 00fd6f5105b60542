// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.tck.server.DockerEngine;
import io.mikroorm.tck.server.ServerSource;
import java.util.List;
import org.testcontainers.mongodb.MongoDBContainer;

/** Where these tests get their server if no variable names one: a replica set of one, in a container. */
final class MongoServers {

    static final List<ServerSource> SOURCES =
            List.of(ServerSource.when("Testcontainers", DockerEngine::isUp, MongoServers::inContainer));

    private MongoServers() {}

    /** The container is removed when the JVM has ended. */
    @SuppressWarnings("resource")
    private static String inContainer() {
        MongoDBContainer container = new MongoDBContainer("mongo:8").withReplicaSet();
        container.start();
        return container.getConnectionString();
    }
}
