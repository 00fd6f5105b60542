// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.StructAccess;

/** Gives access to objects that are one value of several parts: elements of arrays of embeddables, and keys. Thread-safe. */
public interface StructAccesses {

    /** To objects as they are described. A class whose package is not open to this library is an error that prints the line to add. */
    StructAccess to(StructMapping struct);
}
