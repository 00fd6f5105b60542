// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.List;

/**
 * A page of entities and how many there are in all.
 *
 * @param items the entities of the page
 * @param total the number of entities without limit and offset
 */
public record Found<T>(List<T> items, long total) {

    /** Copies the list. */
    public Found {
        items = List.copyOf(items);
    }
}
