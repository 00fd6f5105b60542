// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class DockerEngineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    /** Somebody who listens at a socket, and says this much to the first who comes. */
    private static ServerSocketChannel speaking(Path socket, String answer) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread thread = new Thread(() -> {
            try (SocketChannel guest = server.accept()) {
                guest.read(ByteBuffer.allocate(512));
                guest.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException e) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private static DockerEngine at(Path socket) {
        return new DockerEngine(List.of(UnixDomainSocketAddress.of(socket)), PATIENCE);
    }

    @Test
    void an_engine_that_answers_is_up() throws IOException {
        Path socket = folder.resolve("docker.sock");
        try (ServerSocketChannel server = speaking(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK")) {
            assertThat(server.isOpen()).isTrue();
            assertThat(at(socket).answers()).isTrue();
        }
    }

    @Test
    void somebody_else_at_the_socket_is_no_engine() throws IOException {
        Path socket = folder.resolve("other.sock");
        try (ServerSocketChannel server = speaking(socket, "SSH-2.0\r\n")) {
            assertThat(server.isOpen()).isTrue();
            assertThat(at(socket).answers()).isFalse();
        }
    }

    @Test
    void a_socket_at_which_nobody_listens_is_no_engine() throws IOException {
        Path socket = folder.resolve("left.sock");
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(socket))
                .close();

        assertThat(at(socket).answers()).isFalse();
        assertThat(new DockerEngine(List.of(new InetSocketAddress("127.0.0.1", 1)), PATIENCE).answers())
                .isFalse();
    }

    @Test
    void an_engine_that_says_nothing_is_given_up_soon() throws IOException {
        Path socket = folder.resolve("silent.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            SocketAddress address = UnixDomainSocketAddress.of(socket);

            assertThat(new DockerEngine(List.of(address), Duration.ofMillis(50)).answers())
                    .isFalse();
        }
    }

    @Test
    void an_engine_is_looked_for_where_the_environment_says_and_else_at_the_usual_sockets() throws IOException {
        Path run = Files.createDirectory(folder.resolve("run"));
        Path socket = Files.createFile(run.resolve("docker.sock"));
        Map<String, String> remote = Map.of("DOCKER_HOST", "tcp://localhost:2376", "XDG_RUNTIME_DIR", run.toString());
        Map<String, String> pipe = Map.of("DOCKER_HOST", "npipe:////./pipe/docker_engine");
        Map<String, String> named = Map.of("DOCKER_HOST", "unix:///somewhere/docker.sock");

        assertThat(DockerEngine.addresses(remote::get, "")).containsExactly(new InetSocketAddress("localhost", 2376));
        assertThat(DockerEngine.addresses(pipe::get, "")).isEmpty();
        assertThat(DockerEngine.addresses(named::get, ""))
                .containsExactly(UnixDomainSocketAddress.of("/somewhere/docker.sock"));
        assertThat(DockerEngine.addresses(Map.of("XDG_RUNTIME_DIR", run.toString())::get, ""))
                .contains(UnixDomainSocketAddress.of(socket))
                .doesNotContain(UnixDomainSocketAddress.of(".docker/run/docker.sock"));
    }
}
