// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import java.util.concurrent.ConcurrentHashMap;

/**
 * One driver as it is for each schema that was chosen while the program runs: each has plans of its own, since its statements name it.
 * Bounded: where there are too many, all are forgotten, and plans are made anew. Thread-safe.
 */
final class OpenSchemas {

    private static final int CAPACITY = 200;

    private final SqlDriver whole;
    private final ConcurrentHashMap<String, SqlDriver> known = new ConcurrentHashMap<>();

    OpenSchemas(SqlDriver whole) {
        this.whole = whole;
    }

    /** The driver where none was chosen. */
    SqlDriver whole() {
        return whole;
    }

    SqlDriver of(String schema) {
        SqlDriver there = known.get(schema);
        if (there != null) {
            return there;
        }
        if (known.size() >= CAPACITY) {
            known.clear();
        }
        return known.computeIfAbsent(schema, whole::in);
    }

    /** The sum of all. */
    PlanCacheStatistics statistics(PlanCacheStatistics sum) {
        long built = sum.builtAsts();
        long rendered = sum.renderedStatements();
        long hits = sum.hits();
        for (SqlDriver each : known.values()) {
            PlanCacheStatistics own = each.plans().statistics();
            built += own.builtAsts();
            rendered += own.renderedStatements();
            hits += own.hits();
        }
        return new PlanCacheStatistics(built, rendered, hits);
    }
}
