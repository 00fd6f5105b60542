// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.Configuration;
import io.mikroorm.sql.jdbc.JdbcSettings;
import io.mikroorm.sql.jdbc.StoredZone;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the ORM on a relational database. Immutable.
 *
 * @param core those that do not depend on the kind of database
 * @param url the JDBC URL; null where there is a data source
 * @param user who connects; null where nobody is named
 * @param password the user's password; null where none is needed
 * @param dataSource who hands out connections instead; it is not closed with the ORM
 * @param poolSize the most connections at a time
 * @param connectionTimeout how long to wait for a connection that is free
 * @param driverOptions what is passed to the JDBC driver as it is
 * @param forceUtcTimezone whether points in time are in UTC where their column knows no zone, or else in the JVM's
 */
public record SqlConfiguration(
        Configuration core,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable DataSource dataSource,
        int poolSize,
        Duration connectionTimeout,
        Map<String, String> driverOptions,
        boolean forceUtcTimezone) {

    /** Copies the options. */
    public SqlConfiguration {
        driverOptions = Map.copyOf(driverOptions);
    }

    /** How connections are made; {@code single} where the database lives in one connection. */
    public JdbcSettings connections(boolean single) {
        Map<String, String> properties = new HashMap<>(driverOptions);
        if (user != null) {
            properties.put("user", user);
        }
        if (password != null) {
            properties.put("password", password);
        }
        return new JdbcSettings(
                url == null ? "" : url,
                properties,
                dataSource,
                poolSize,
                single,
                connectionTimeout,
                core.listeners(),
                core.showValues());
    }

    /** The zone of points in time in columns that know none: UTC, or that of the JVM as it is now. */
    public StoredZone storedZone() {
        return forceUtcTimezone ? StoredZone.UTC : StoredZone.of(ZoneId.systemDefault());
    }

    /** Passwords are not printed. */
    @Override
    public String toString() {
        Object database = dataSource == null && url != null ? JdbcSettings.withoutPassword(url) : dataSource;
        return "SqlConfiguration[" + database + ", poolSize=" + poolSize + ", " + core + "]";
    }
}
