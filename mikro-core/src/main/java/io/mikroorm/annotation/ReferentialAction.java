// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** What the database does to a row whose foreign key loses its target. */
public enum ReferentialAction {
    /** {@link #SET_NULL} for a nullable key, {@link #CASCADE} for the rows of a pivot table, {@link #NO_ACTION} otherwise. */
    DEFAULT,
    /** The deletion of the target is refused. */
    NO_ACTION,
    /** The deletion of the target is refused at once, even where the constraint is deferred. */
    RESTRICT,
    /** The row is deleted too. */
    CASCADE,
    /** The foreign key becomes null. */
    SET_NULL
}
