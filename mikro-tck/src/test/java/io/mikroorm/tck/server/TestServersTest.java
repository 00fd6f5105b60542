// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestServersTest {

    private static final ServerSource CLOSED = ServerSource.when("a container", () -> false, () -> "never");

    private static TestServers servers(Map<String, String> environment) {
        return new TestServers(environment::get);
    }

    @Test
    void a_url_in_the_environment_comes_first() {
        TestServer server = servers(Map.of("MIKRO_TEST_SHELF_URL", "jdbc:shelf:", "MIKRO_DATABASES", "/nowhere"))
                .find("shelf", List.of());

        assertThat(server).isEqualTo(new TestServer("shelf", "jdbc:shelf:", "MIKRO_TEST_SHELF_URL"));
    }

    @Test
    void the_first_source_that_is_open_is_taken_and_asked_once() {
        AtomicInteger starts = new AtomicInteger();
        ServerSource open = ServerSource.when("an artifact", () -> true, () -> "jdbc:" + starts.incrementAndGet());
        TestServers servers = servers(Map.of());

        assertThat(servers.find("shelf", List.of(CLOSED, open)).source()).isEqualTo("an artifact");
        assertThat(servers.find("shelf", List.of(CLOSED, open)).url()).isEqualTo("jdbc:1");
    }

    @Test
    void without_a_server_the_test_is_skipped_and_says_what_was_tried() {
        assertThatThrownBy(() -> servers(Map.of()).find("shelf", List.of(CLOSED)))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no shelf server")
                .hasMessageContaining("MIKRO_TEST_SHELF_URL, MIKRO_DATABASES, a container");
    }

    @Test
    void a_server_that_was_promised_and_is_not_up_fails_each_test() {
        TestServers servers = servers(Map.of("MIKRO_DATABASES", "/nowhere/databases"));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> servers.find("shelf", List.of(CLOSED))).isInstanceOf(ServerNotUpException.class);
        }
    }

    @Test
    void a_password_is_not_printed() {
        assertThat(new TestServer("shelf", "jdbc:shelf:?password=secret", "an artifact"))
                .hasToString("shelf (an artifact)");
    }
}
