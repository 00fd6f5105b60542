// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

/** Where the rows come from. */
public enum Ground {
    /** Fixed rows out of arrays: only the mapper's own cost is seen. */
    REPLAY,
    /** SQLite in memory, one connection. */
    SQLITE
}
