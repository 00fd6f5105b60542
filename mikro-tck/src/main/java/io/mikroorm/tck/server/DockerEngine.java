// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Docker engine answers on this machine. Needs no library, and is quick to say no: libraries for containers take long to
 * find that out, and say it in many lines. Thread-safe.
 */
public final class DockerEngine {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int PORT = 2375;
    private static final byte[] PING =
            "GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final List<SocketAddress> addresses;
    private final Duration patience;

    /** An engine that would be at one of these addresses, and gets so much time for an answer. */
    DockerEngine(List<SocketAddress> addresses, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
    }

    /**
     * Asks the engine that {@code DOCKER_HOST} names, or else those at the usual sockets. An engine that wants to be asked in secret
     * says so, and that is an answer. Takes two seconds at most for each of them.
     */
    public static boolean isUp() {
        return new DockerEngine(addresses(System::getenv, System.getProperty("user.home", "")), PATIENCE).answers();
    }

    /** Where an engine may be; sockets that are not there are left out. */
    static List<SocketAddress> addresses(Function<String, @Nullable String> environment, String home) {
        String host = environment.apply("DOCKER_HOST");
        if (host != null && !host.isBlank()) {
            SocketAddress named = address(host);
            return named == null ? List.of() : List.of(named);
        }
        String run = environment.apply("XDG_RUNTIME_DIR");
        return Stream.of(
                        Path.of("/var/run/docker.sock"),
                        run == null ? null : Path.of(run, "docker.sock"),
                        Path.of(home, ".docker/run/docker.sock"))
                .filter(Objects::nonNull)
                .filter(Files::exists)
                .<SocketAddress>map(UnixDomainSocketAddress::of)
                .toList();
    }

    /** Null for a kind of address that Java does not know, such as Windows' pipes. */
    private static @Nullable SocketAddress address(String host) {
        URI uri = URI.create(host);
        if ("unix".equals(uri.getScheme())) {
            return UnixDomainSocketAddress.of(uri.getPath());
        }
        return uri.getHost() == null
                ? null
                : new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? PORT : uri.getPort());
    }

    boolean answers() {
        return addresses.stream().anyMatch(this::answersAt);
    }

    private boolean answersAt(SocketAddress address) {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            return CompletableFuture.supplyAsync(() -> isPinged(channel, address))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isPinged(SocketChannel channel, SocketAddress address) {
        try {
            channel.connect(address);
            channel.write(ByteBuffer.wrap(PING));
            ByteBuffer answer = ByteBuffer.allocate(64);
            boolean more = true;
            while (more && answer.hasRemaining()) {
                more = channel.read(answer) >= 0;
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).startsWith("HTTP/");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
