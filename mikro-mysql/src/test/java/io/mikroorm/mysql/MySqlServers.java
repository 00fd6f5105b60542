// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.server.DockerEngine;
import io.mikroorm.tck.server.ServerSource;
import java.util.List;
import org.testcontainers.mysql.MySQLContainer;

/** Where these tests get their server if no variable names one: in a container. */
final class MySqlServers {

    static final List<ServerSource> SOURCES =
            List.of(ServerSource.when("Testcontainers", DockerEngine::isUp, MySqlServers::inContainer));

    private MySqlServers() {}

    /** The container is removed when the JVM has ended. As the root of the server, since tests make schemas. */
    @SuppressWarnings("resource")
    private static String inContainer() {
        MySQLContainer container = new MySQLContainer("mysql:9.7");
        container.withUsername("root").start();
        return container.getJdbcUrl() + "?user=root&password=" + container.getPassword();
    }
}
