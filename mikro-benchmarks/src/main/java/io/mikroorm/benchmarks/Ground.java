// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the rows come from. */
public enum Ground {
    /** The last result again, out of arrays: only the mapper's own cost is seen. */
    REPLAY("jdbc", ChronoUnit.MICROS, null),
    /** SQLite in memory, one connection. */
    SQLITE("jdbc", ChronoUnit.MICROS, null),
    /** A PostgreSQL server, named by {@code MIKRO_TEST_POSTGRESQL_URL}. */
    POSTGRESQL("jdbc", ChronoUnit.MICROS, "MIKRO_TEST_POSTGRESQL_URL"),
    /** A MongoDB server, named by {@code MIKRO_TEST_MONGODB_URL}, whose documents hold what the tables hold. */
    MONGODB("driver", ChronoUnit.MILLIS, "MIKRO_TEST_MONGODB_URL");

    private final String baseline;
    private final ChronoUnit exactness;
    private final @Nullable String variable;

    Ground(String baseline, ChronoUnit exactness, @Nullable String variable) {
        this.baseline = baseline;
        this.exactness = exactness;
        this.variable = variable;
    }

    /** Its name in tables and options. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a relational database. */
    public boolean isSql() {
        return this != MONGODB;
    }

    /** The name of the {@link Way} that the others are compared with: code by hand on the plain driver. */
    public String baseline() {
        return baseline;
    }

    /** How exactly it keeps times. */
    public ChronoUnit exactness() {
        return exactness;
    }

    /** The variable of the environment, or the property of the JVM, that names its server; null where it needs none. */
    public @Nullable String variable() {
        return variable;
    }

    /** Whether its server is known, or it needs none. */
    public boolean isThere() {
        return variable == null || named(variable) != null;
    }

    /** The URL of its server. */
    public String server() {
        String url = variable == null ? null : named(variable);
        if (url == null) {
            throw new IllegalStateException("no server for " + label() + ": set " + variable + " to its URL");
        }
        return url;
    }

    private static @Nullable String named(String variable) {
        return System.getProperty(variable, System.getenv(variable));
    }
}
