// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.StructAccess;
import java.util.function.Supplier;

/** Gives access to objects that are one value of several parts: elements of arrays of embeddables, and keys. Thread-safe. */
public interface StructAccesses {

    /** To objects as they are described. A class whose package is not open to this library is an error that prints the line to add. */
    StructAccess to(StructMapping struct);

    /**
     * To what the field of a relation inside of an object holds.
     *
     * @param model the entities, which are asked for when there are objects
     */
    RelatedPart to(ToOneProperty relation, Supplier<MetadataStorage> model);
}
