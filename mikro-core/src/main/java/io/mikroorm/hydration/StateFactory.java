// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;

/** Makes the prototype of each entity class. Thread-safe; made once per model. */
public interface StateFactory {

    /** The prototype of an entity: always the same object. */
    EntityState prototype(EntityMetadata entity);
}
