// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A script of the machine that starts servers: {@code up NAME} starts one that is not up, {@code env} prints the URLs of those
 * that are as {@code export NAME='URL'}. JVMs that want it at the same time wait for each other.
 */
final class DatabaseScript {

    /** The environment variable that names the script. */
    static final String VARIABLE = "MIKRO_DATABASES";

    private static final long MINUTES = 8;

    /** How often a server is started that does not answer afterwards: its port may still belong to a closed connection. */
    private static final int TRIES = 4;

    private static final Duration BETWEEN = Duration.ofSeconds(15);

    /** A lock on a file is the JVM's, and a second thread that asks for it does not wait but fails. */
    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    private static final Pattern EXPORT = Pattern.compile("export ([A-Z0-9_]+)='?([^']*)'?");

    private final Path script;
    private final Duration between;

    DatabaseScript(String script) {
        this(script, BETWEEN);
    }

    /** A script that is left alone for a while between two tries to start a server. */
    DatabaseScript(String script, Duration between) {
        this.script = Path.of(script);
        this.between = between;
    }

    /** Starts the server unless it is up, and tells its URL. */
    String up(String name, String variable) {
        ONE_THREAD.lock();
        try {
            return upAlone(name, variable);
        } finally {
            ONE_THREAD.unlock();
        }
    }

    /** Other JVMs wait. */
    private String upAlone(String name, String variable) {
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "mikro-databases.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return started(name, variable);
        } catch (IOException e) {
            throw new ServerNotUpException(VARIABLE + "=" + script + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerNotUpException("Interrupted while " + script + " ran", e);
        }
    }

    private String started(String name, String variable) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            String said = run("up", name);
            String environment = run("env");
            String url = url(environment, variable);
            if (url != null) {
                return url;
            }
            if (tries == TRIES) {
                throw new ServerNotUpException(
                        script + " env does not print " + variable + " although up " + name + " succeeded " + TRIES
                                + " times. The last time up said:\n" + said + "\nand env:\n" + environment);
            }
            TimeUnit.NANOSECONDS.sleep(between.toNanos());
        }
    }

    private String run(String... words) throws IOException, InterruptedException {
        Path output = Files.createTempFile("mikro-databases", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(words));
            command.add(0, script.toString());
            // a file and no pipe: the servers inherit the output, and a pipe would stay open with them
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ServerNotUpException(String.join(" ", command)
                        + (ended ? " ended with " + process.exitValue() : " took more than " + MINUTES + " minutes")
                        + ", so the server is not up. It said:\n" + text);
            }
            return text;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static @Nullable String url(String environment, String variable) {
        Matcher line = EXPORT.matcher(environment);
        while (line.find()) {
            if (line.group(1).equals(variable)) {
                return line.group(2);
            }
        }
        return null;
    }
}
