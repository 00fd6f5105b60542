// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.exception.NotLoadedException;

/** The sentences about handles of entities that are read too early or too late. Codes 3003 and 3004. */
final class HandleErrors {

    private HandleErrors() {}

    static NotLoadedException notLoaded(EntityState handle) {
        return new NotLoadedException(
                3003,
                handle.describe()
                        + " has not been loaded. Call load() on its Ref, or populate the relation in the query.");
    }

    static NotLoadedException cleared(EntityState handle) {
        return new NotLoadedException(
                3004,
                handle.describe()
                        + " has not been loaded, and its entity manager was cleared: it cannot be loaded any more.");
    }
}
