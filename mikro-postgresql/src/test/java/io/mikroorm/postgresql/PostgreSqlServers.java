// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.server.DockerEngine;
import io.mikroorm.tck.server.ServerSource;
import io.mikroorm.tck.server.TestServers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Where these tests get their server if no variable names one: in a container, or out of an artifact of the build. */
final class PostgreSqlServers {

    static final List<ServerSource> SOURCES = List.of(
            ServerSource.when("Testcontainers", DockerEngine::isUp, PostgreSqlServers::inContainer),
            ServerSource.when(
                    "the server out of an artifact, for Linux on x86-64",
                    PostgreSqlServers::fitsHere,
                    PostgreSqlServers::outOfArtifact));

    private PostgreSqlServers() {}

    /** The server of all tests in this JVM. */
    static String url() {
        return TestServers.of("postgresql", SOURCES).url();
    }

    /** The container is removed when the JVM has ended. */
    @SuppressWarnings("resource")
    private static String inContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
                .start();
        return container.getJdbcUrl() + "&user=" + container.getUsername() + "&password=" + container.getPassword();
    }

    private static boolean fitsHere() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /** The server is stopped when the JVM ends. */
    @SuppressWarnings("resource")
    private static String outOfArtifact() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
