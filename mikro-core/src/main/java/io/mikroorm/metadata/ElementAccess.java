// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.StructAccess;

/** Gives access to the elements of arrays of embeddables. Thread-safe. */
public interface ElementAccess {

    /** To elements as they are described. A class whose package is not open to this library is an error that prints the line to add. */
    StructAccess to(EmbeddedElement element);
}
