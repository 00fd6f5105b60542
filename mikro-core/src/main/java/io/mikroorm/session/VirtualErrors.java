// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.platform.Platform;

/** The sentences about queries of virtual entities that are asked for each time. Codes 2908, 4418 and 4419. */
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

    static ValidationException notBound(EntityMetadata entity, int number, Class<?> type) {
        return new ValidationException(
                4419,
                value(entity, number) + " is of " + type.getTypeName()
                        + ", which no slot of a statement takes. Give it as a class that a column holds, register a type for its class, or"
                        + " give the parts of a key of several parts one by one.");
    }

    static ValidationException withoutKey(EntityMetadata entity, int number, Class<?> type) {
        return new ValidationException(
                4419,
                value(entity, number) + " is a new " + type.getSimpleName()
                        + ", which has no key yet. Flush it first, or give another value.");
    }

    static ValidationException refused(EntityMetadata entity, int number, String refusal) {
        return new ValidationException(4419, value(entity, number) + " is not taken: it " + refusal + ".");
    }

    private static String value(EntityMetadata entity, int number) {
        return "Value " + number + " of the query of " + entity.name();
    }

    static ValidationException noSuchManager(EntityMetadata entity, Class<?> wanted, Platform store) {
        return new ValidationException(
                2908,
                "Who is asked for the query of " + entity.name() + " wants its entity manager as a "
                        + wanted.getSimpleName() + ", but that of " + store.name()
                        + " is none. Ask for EntityManager.class, or for what the database at hand has (context.platform()).");
    }
}
