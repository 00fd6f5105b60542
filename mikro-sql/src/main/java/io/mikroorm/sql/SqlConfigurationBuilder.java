// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.exception.ConfigurationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of a relational database; a driver's own builder adds its own. Not thread-safe.
 *
 * @param <B> the driver's own builder
 */
public abstract class SqlConfigurationBuilder<B extends SqlConfigurationBuilder<B>> extends ConfigurationBuilder<B> {

    /** The least that the pool takes. */
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(250);

    private final Map<String, String> usualOptions = new HashMap<>();
    private final Map<String, String> driverOptions = new HashMap<>();
    private @Nullable String dbName;
    private @Nullable String url;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable DataSource dataSource;
    private int poolSize = 10;
    private Duration connectionTimeout = Duration.ofSeconds(30);
    private boolean forceUtcTimezone = true;

    /** For the drivers' builders. */
    protected SqlConfigurationBuilder() {}

    /** The JDBC URL of a database with a name. */
    protected abstract String urlOf(String dbName);

    /** Options of the JDBC driver that fit times in UTC: in force unless others are set, or {@link #forceUtcTimezone} is off. */
    protected Map<String, String> utcOptions() {
        return Map.of();
    }

    /** Options of the JDBC driver that are in force unless others are set, by {@link #driverOption} or in the URL. */
    protected final void usualOptions(Map<String, String> options) {
        usualOptions.putAll(options);
    }

    /** Names the database; the rest of the URL is the driver's usual one. */
    public final B dbName(String value) {
        this.dbName = value;
        return self();
    }

    /** Sets the JDBC URL; a name of the database is then not looked at. */
    public final B url(String value) {
        this.url = value;
        return self();
    }

    /** Says who connects. */
    public final B user(String value) {
        this.user = value;
        return self();
    }

    /** Sets the user's password. */
    public final B password(String value) {
        this.password = value;
        return self();
    }

    /** Takes connections from a data source instead of making them. It is not closed with the ORM. */
    public final B dataSource(DataSource value) {
        this.dataSource = value;
        return self();
    }

    /** Sets the most connections at a time; 10 unless set. */
    public final B poolSize(int connections) {
        if (connections < 1) {
            throw new ConfigurationException(
                    1102, "poolSize is " + connections + ". It must be at least 1; 10 is a good choice.");
        }
        this.poolSize = connections;
        return self();
    }

    /** Sets how long to wait for a connection that is free, a quarter of a second at least; 30 seconds unless set. */
    public final B connectionTimeout(Duration value) {
        if (value.compareTo(SHORTEST_TIMEOUT) < 0) {
            throw new ConfigurationException(
                    1104,
                    "connectionTimeout is " + value.toMillis()
                            + " milliseconds. It must be at least 250, the least that the pool takes; 30 seconds are a good"
                            + " choice.");
        }
        this.connectionTimeout = value;
        return self();
    }

    /**
     * Says whether points in time ({@code Instant}, {@code OffsetDateTime}) are in UTC where their column holds a date and a time
     * without a zone, as is so unless set. When it is off they are in the zone that the JVM has when the ORM is opened: for tables
     * of programs that keep them so. {@code LocalDateTime} is kept as it is either way.
     */
    public final B forceUtcTimezone(boolean value) {
        this.forceUtcTimezone = value;
        return self();
    }

    /** Passes an option to the JDBC driver as it is. */
    public final B driverOption(String name, String value) {
        driverOptions.put(name, value);
        return self();
    }

    /** Passes options to the JDBC driver as they are. */
    public final B driverOptions(Map<String, String> options) {
        driverOptions.putAll(options);
        return self();
    }

    /** The settings so far. There must be a database. */
    public final SqlConfiguration sql() {
        String address = url == null && dbName != null ? urlOf(dbName) : url;
        if (address == null && dataSource == null) {
            throw new ConfigurationException(
                    1103, "There is no database to connect to. Set one of dbName, url and dataSource.");
        }
        Map<String, String> options = new HashMap<>(usualOptions);
        options.putAll(forceUtcTimezone ? utcOptions() : Map.of());
        options.keySet().removeIf(name -> isNamed(name, address)); // some drivers would not look at the URL for these
        options.putAll(driverOptions);
        return new SqlConfiguration(
                core(), address, user, password, dataSource, poolSize, connectionTimeout, options, forceUtcTimezone);
    }

    /** Whether a URL sets an option: in its query, or beside a host. */
    private static boolean isNamed(String option, @Nullable String url) {
        return url != null
                && Pattern.compile("(?i)[?&(,;]\\s*" + Pattern.quote(option) + "\\s*(?:[=&),;]|$)")
                        .matcher(url)
                        .find();
    }
}
