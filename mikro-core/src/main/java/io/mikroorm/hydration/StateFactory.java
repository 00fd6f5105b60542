// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.RecordMapping;

/** Makes the states of a model's entities, and the readers of records. Thread-safe. */
public interface StateFactory {

    /**
     * The state without an object that makes all others of its class: the same one at each call. A class whose package is
     * not open to this library is an error that prints the line to add.
     */
    EntityState prototype(EntityMetadata entity);

    /** A new reader of records, to be kept. A class that is not open to this library is such an error, too. */
    RecordReader reader(RecordMapping mapping);
}
