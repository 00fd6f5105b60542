// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** What a {@link Trigger} waits for. */
public enum TriggerEvent {
    /** A row is inserted. */
    INSERT,
    /** A row is updated. */
    UPDATE,
    /** A row is deleted. */
    DELETE,
    /** All rows are taken away by {@code truncate}; once for the statement alone. On PostgreSQL; an error elsewhere: MO-2861. */
    TRUNCATE
}
