// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;

/** Makes the states of a model's entities. Thread-safe. */
public interface StateFactory {

    /**
     * The state without an object that makes all others of its class: the same one at each call. A class whose package is
     * not open to this library is an error that prints the line to add.
     */
    EntityState prototype(EntityMetadata entity);
}
