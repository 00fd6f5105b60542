// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** What the database does to a row whose foreign key loses its target, or whose target's key is changed. */
public enum ReferentialAction {
    /**
     * When the target is deleted: {@link #SET_NULL} for a nullable key, {@link #CASCADE} for the rows of a pivot table and for a key that is
     * a relation, otherwise what the configuration says, and {@link #NO_ACTION} where it says nothing. When the target's key is changed:
     * {@link #CASCADE} for a key that is a relation, otherwise what the configuration says, and {@link #NO_ACTION} where it says nothing.
     */
    DEFAULT,
    /** The deletion of the target, or the change of its key, is refused. */
    NO_ACTION,
    /** The same at once, even where the constraint is deferred. */
    RESTRICT,
    /** The row goes the same way: it is deleted too, or its foreign key becomes the new key. */
    CASCADE,
    /** The foreign key becomes null. */
    SET_NULL,
    /** The foreign key becomes its default, which the relation says. Not every database can do so. */
    SET_DEFAULT
}
