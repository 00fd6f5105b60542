// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** What an operation on an entity also does to the entities of a relation. */
public enum Cascade {
    /** New entities that are reachable through the relation are inserted by the flush. */
    PERSIST,
    /** Removing the owner removes the related entities. */
    REMOVE
}
