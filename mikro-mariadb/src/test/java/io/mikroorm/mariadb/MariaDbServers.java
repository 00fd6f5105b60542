// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.server.DockerEngine;
import io.mikroorm.tck.server.ServerSource;
import java.util.List;
import org.testcontainers.mariadb.MariaDBContainer;

/** Where these tests get their server if no variable names one: in a container. */
final class MariaDbServers {

    static final List<ServerSource> SOURCES =
            List.of(ServerSource.when("Testcontainers", DockerEngine::isUp, MariaDbServers::inContainer));

    private MariaDbServers() {}

    /** The container is removed when the JVM has ended. As the root of the server, since tests make schemas. */
    @SuppressWarnings("resource")
    private static String inContainer() {
        MariaDBContainer container = new MariaDBContainer("mariadb:10.11");
        container.withUsername("root").start();
        return container.getJdbcUrl() + "?user=root&password=" + container.getPassword();
    }
}
