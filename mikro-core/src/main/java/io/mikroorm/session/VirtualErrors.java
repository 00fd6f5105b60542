// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.platform.Platform;

/** The sentences about queries of virtual entities that are asked for each time. Codes 2908 and 4418. */
final class VirtualErrors {

    private VirtualErrors() {}

    static ValidationException nothing(EntityMetadata entity) {
        return new ValidationException(
                4418,
                "Who is asked for the query of " + entity.name()
                        + " has answered null. Give a QueryFragment: a query that finds nothing is one, too.");
    }

    static ValidationException ofOtherStore(EntityMetadata entity, Platform store) {
        String wanted = store.takesPipelines() ? "QueryFragment.pipeline(…)" : "QueryFragment.sql(…)";
        return new ValidationException(
                4418,
                "Who is asked for the query of " + entity.name() + " has answered one for another kind of database: "
                        + store.name() + " wants " + wanted
                        + ". Where the class is for several, context.platform() tells which asks.");
    }

    static ValidationException noSuchManager(EntityMetadata entity, Class<?> wanted, Platform store) {
        return new ValidationException(
                2908,
                "Who is asked for the query of " + entity.name() + " wants its entity manager as a "
                        + wanted.getSimpleName() + ", but that of " + store.name()
                        + " is none. Ask for EntityManager.class, or for what the database at hand has (context.platform()).");
    }
}
