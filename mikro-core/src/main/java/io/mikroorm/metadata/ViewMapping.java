// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * The query that the rows of an entity are of.
 *
 * @param query what it shows, in the language of the store
 * @param stored whether the store keeps it, as a view; else it is a part of each statement
 */
public record ViewMapping(String query, boolean stored) {

    @Override
    public String toString() {
        return (stored ? "view of '" : "virtual, of '") + query + "'";
    }
}
