// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/** How the relations that a query populates are loaded. */
public enum LoadStrategy {
    /** To-one relations are joined, each to-many relation takes one more statement. The default. */
    BALANCED,
    /** Everything in one statement. */
    JOINED,
    /** One more statement for each relation. */
    SELECT_IN
}
