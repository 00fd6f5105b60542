// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts of these tests are for a POSIX shell")
class DatabaseScriptTest {

    @TempDir
    private Path folder;

    private DatabaseScript script(String body) throws IOException {
        Path file = folder.resolve("databases");
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new DatabaseScript(file.toString(), Duration.ZERO);
    }

    @Test
    void the_server_is_brought_up_and_its_url_is_read() throws IOException {
        DatabaseScript script = script("""
                if [ "$1" = up ]; then echo "$2" > %1$s/started; exit 0; fi
                echo "export MIKRO_TEST_OTHER_URL='jdbc:other:'"
                echo "export MIKRO_TEST_SHELF_URL='jdbc:shelf://host/$(cat %1$s/started)?a=b&c=d'"
                """.formatted(folder));

        assertThat(script.up("shelf", "MIKRO_TEST_SHELF_URL")).isEqualTo("jdbc:shelf://host/shelf?a=b&c=d");
    }

    @Test
    void a_server_that_does_not_come_up_is_a_failure_with_what_the_script_said() throws IOException {
        DatabaseScript script = script("echo no room for $2; exit 1\n");

        assertThatThrownBy(() -> script.up("shelf", "MIKRO_TEST_SHELF_URL"))
                .isInstanceOf(ServerNotUpException.class)
                .hasMessageContaining("up shelf ended with 1")
                .hasMessageContaining("no room for shelf");
    }

    @Test
    void a_server_without_a_url_is_started_again() throws IOException {
        DatabaseScript script = script("""
                if [ "$1" = up ]; then echo "$2" >> %1$s/started; exit 0; fi
                [ "$(wc -l < %1$s/started)" -lt 3 ] || echo "export MIKRO_TEST_SHELF_URL='jdbc:shelf:'"
                """.formatted(folder));

        assertThat(script.up("shelf", "MIKRO_TEST_SHELF_URL")).isEqualTo("jdbc:shelf:");
        assertThat(folder.resolve("started")).hasContent("shelf\nshelf\nshelf");
    }

    @Test
    void a_server_that_never_has_a_url_is_a_failure_with_what_the_script_said() throws IOException {
        DatabaseScript script = script("echo port $2 is taken; exit 0\n");

        assertThatThrownBy(() -> script.up("shelf", "MIKRO_TEST_SHELF_URL"))
                .isInstanceOf(ServerNotUpException.class)
                .hasMessageContaining("MIKRO_TEST_SHELF_URL")
                .hasMessageContaining("4 times")
                .hasMessageContaining("port shelf is taken");
    }

    @Test
    void a_script_that_is_not_there_is_a_failure() {
        assertThatThrownBy(() -> new DatabaseScript(folder.resolve("none").toString()).up("shelf", "X"))
                .isInstanceOf(ServerNotUpException.class)
                .hasMessageContaining("none");
    }

    @Test
    void the_script_may_leave_a_process_behind_that_keeps_its_output_open() throws IOException {
        DatabaseScript script = script("""
                if [ "$1" = up ]; then sleep 30 & exit 0; fi
                echo "export MIKRO_TEST_SHELF_URL='jdbc:shelf:'"
                """);

        assertThat(script.up("shelf", "MIKRO_TEST_SHELF_URL")).isEqualTo("jdbc:shelf:");
    }
}
