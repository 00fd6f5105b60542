// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script of the machine that starts servers: {@code up NAME} starts one that is not up, {@code env} prints the URLs of those
 * that are as {@code export NAME='URL'}. JVMs that want it at the same time wait for each other.
 */
final class DatabaseScript {

    /** The environment variable that names the script. */
    static final String VARIABLE = "MIKRO_DATABASES";

    private static final long MINUTES = 8;
    private static final Pattern EXPORT = Pattern.compile("export ([A-Z0-9_]+)='?([^']*)'?");

    private final Path script;

    DatabaseScript(String script) {
        this.script = Path.of(script);
    }

    /** Starts the server unless it is up, and tells its URL. */
    String up(String name, String variable) {
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "mikro-databases.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            run("up", name);
            return url(run("env"), variable);
        } catch (IOException e) {
            throw new ServerNotUpException(VARIABLE + "=" + script + " could not be run: " + e.getMessage(), e);
        }
    }

    private String run(String... words) throws IOException {
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerNotUpException("Interrupted while " + script + " ran", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private String url(String environment, String variable) {
        Matcher line = EXPORT.matcher(environment);
        while (line.find()) {
            if (line.group(1).equals(variable)) {
                return line.group(2);
            }
        }
        throw new ServerNotUpException(
                script + " env does not print " + variable + " although up succeeded:\n" + environment);
    }
}
