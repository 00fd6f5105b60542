// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** How often a {@link Trigger} does its work. */
public enum TriggerScope {
    /** For each row that is written. */
    ROW,
    /** Once for each statement, however many rows it writes. Of the databases here, PostgreSQL can do so. */
    STATEMENT
}
