// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.Property;

/**
 * The end of a path, or its first to-many relation.
 *
 * @param place where the property is
 * @param property what the path leads to
 * @param rest what of the path is left behind a to-many relation; empty for nothing
 */
record PathEnd(Place place, Property property, String rest) {

    String describe() {
        return place.describe(property.name());
    }
}
