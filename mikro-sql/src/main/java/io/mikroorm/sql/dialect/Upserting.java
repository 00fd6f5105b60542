// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** How a row is inserted, or updated where there is one with the same unique values. */
public enum Upserting {
    /** There is no such statement. */
    NONE,
    /** {@code insert … on conflict (a) do update set b = excluded.b}. */
    ON_CONFLICT,
    /** {@code insert … on duplicate key update b = values(b)}, which takes a row with any of the unique values. */
    ON_DUPLICATE_KEY,
    /** {@code merge into t using (…) on …}: the standard. Two of them at the same time may both insert, and one then fails. */
    MERGE;

    /** Whether the statement says by which unique values rows are found. */
    public boolean isTargeted() {
        return this == ON_CONFLICT || this == MERGE;
    }

    /** Whether the database makes those who write the same row at the same time wait for each other, so that none fails. */
    public boolean isAtomic() {
        return this == ON_CONFLICT || this == ON_DUPLICATE_KEY;
    }
}
