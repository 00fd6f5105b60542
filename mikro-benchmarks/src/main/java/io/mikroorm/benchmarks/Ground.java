// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import java.util.Locale;

/** Where the rows come from. */
public enum Ground {
    /** The last result again, out of arrays: only the mapper's own cost is seen. */
    REPLAY,
    /** SQLite in memory, one connection. */
    SQLITE,
    /** A PostgreSQL server, named by {@code MIKRO_TEST_POSTGRESQL_URL}. */
    POSTGRESQL;

    /** Its name in tables and options. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
