// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

/**
 * One driver as it is for each schema that was chosen while the program runs: each has plans of its own, since its statements name it.
 * Bounded: where there are too many, that which nobody has used for longest is forgotten, and its plans are made anew when it is used again.
 * Thread-safe.
 */
final class OpenSchemas {

    static final int CAPACITY = 200;

    private final SqlDriver whole;
    private final BoundedMap<String, SqlDriver> known = new BoundedMap<>(CAPACITY);

    OpenSchemas(SqlDriver whole) {
        this.whole = whole;
    }

    /** The driver where none was chosen. */
    SqlDriver whole() {
        return whole;
    }

    SqlDriver of(String schema) {
        return known.get(schema, whole::in);
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
