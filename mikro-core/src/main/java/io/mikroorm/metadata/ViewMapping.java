// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * The view that the rows of an entity are of.
 *
 * @param query what it shows, in the language of the store
 */
public record ViewMapping(String query) {

    @Override
    public String toString() {
        return "view of '" + query + "'";
    }
}
