// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** When a {@link Trigger} does its work. */
public enum TriggerTiming {
    /** Before the row is written: it may still be changed. */
    BEFORE,
    /** When the row has been written. */
    AFTER,
    /**
     * Instead of writing the row: of a {@link View}, whose rows nobody could write otherwise. For each row alone. The entity is read only to the library all
     * the same; it is for statements of one's own and of others. On PostgreSQL and SQLite; an error elsewhere: MO-2860.
     */
    INSTEAD_OF
}
