// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.NotLoadedException;

/** The sentences about lazy values that are read too early. Codes 4171 and 4172. */
final class ScalarRefErrors {

    private ScalarRefErrors() {}

    static NotLoadedException notLoaded(ScalarRef.Source owner) {
        String name = owner.name();
        return new NotLoadedException(
                4171,
                "The value '" + name + "' of " + owner.describe()
                        + " is lazy and has not been loaded. Call load() on it, or name it in the query: populate(\""
                        + name
                        + "\").");
    }

    static NotLoadedException notManaged(ScalarRef.Source owner) {
        String name = owner.name();
        return new NotLoadedException(
                4172,
                "The value '" + name + "' of " + owner.describe()
                        + " is lazy and has not been loaded, and its entity is no longer managed: it cannot be loaded any more. Name it"
                        + " in the query: populate(\"" + name + "\").");
    }
}
