// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Finds the server of a database, once in a JVM. In this order: the URL in {@code MIKRO_TEST_<NAME>_URL}; the script in
 * {@code MIKRO_DATABASES}, which must bring the server up; the driver's own sources. Thread-safe.
 */
public final class TestServers {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.tck");
    private static final TestServers OF_THIS_JVM = new TestServers(System::getenv);

    private final Function<String, @Nullable String> environment;
    private final Map<String, Search> searches = new ConcurrentHashMap<>();

    TestServers(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    /** What came of looking for a server: the server, or why there is none. */
    private record Search(@Nullable TestServer server, RuntimeException reason) {}

    /**
     * The server of a database. Where there is none, the test is skipped; where one was promised and is not up, it fails.
     *
     * @param name the database, in small letters
     * @param others where else a server may come from, in the order in which they are tried
     */
    public static TestServer of(String name, List<ServerSource> others) {
        return OF_THIS_JVM.find(name, others);
    }

    TestServer find(String name, List<ServerSource> others) {
        Search search = searches.computeIfAbsent(name, key -> search(key, others));
        if (search.server() == null) {
            throw search.reason();
        }
        return search.server();
    }

    private Search search(String name, List<ServerSource> others) {
        TestAbortedException none = new TestAbortedException(none(name, others));
        try {
            TestServer server = first(name, others);
            LOG.log(
                    server == null ? Level.WARNING : Level.INFO,
                    server == null ? none.getMessage() : "the tests use " + server);
            return new Search(server, none);
        } catch (RuntimeException e) {
            return new Search(null, e);
        }
    }

    private @Nullable TestServer first(String name, List<ServerSource> others) {
        String variable = variable(name);
        String url = environment.apply(variable);
        if (url != null && !url.isBlank()) {
            return new TestServer(name, url, variable);
        }
        String script = environment.apply(DatabaseScript.VARIABLE);
        if (script != null && !script.isBlank()) {
            return new TestServer(name, new DatabaseScript(script).up(name, variable), DatabaseScript.VARIABLE);
        }
        for (ServerSource source : others) {
            String started = source.url();
            if (started != null) {
                return new TestServer(name, started, source.description());
            }
        }
        return null;
    }

    private static String none(String name, List<ServerSource> others) {
        return "there is no " + name + " server, so its tests are skipped; tried: "
                + Stream.concat(
                                Stream.of(variable(name), DatabaseScript.VARIABLE),
                                others.stream().map(ServerSource::description))
                        .collect(Collectors.joining(", "));
    }

    private static String variable(String name) {
        return "MIKRO_TEST_" + name.toUpperCase(Locale.ROOT) + "_URL";
    }
}
