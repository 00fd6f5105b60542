// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import java.lang.reflect.InvocationTargetException;

/** The sentences about who is asked for the queries of virtual entities. Codes 2900 to 2902. */
public final class VirtualMistakes {

    private VirtualMistakes() {}

    public static Mistake noQuery(EntityDraft entity, Class<?> named) {
        return new Mistake(
                2900,
                entity + " is @Virtual with query = " + named.getTypeName()
                        + ", which does not implement io.mikroorm.fragment.VirtualQuery. Implement it there, or name a class that does.");
    }

    public static Mistake notMade(EntityDraft entity, Class<?> named, Exception failure) {
        Throwable cause = failure instanceof InvocationTargetException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return new Mistake(
                2901,
                entity + " is @Virtual with query = " + named.getTypeName() + ", of which no object could be made ("
                        + cause
                        + "). It needs to be a class with a constructor without parameters; a query that needs more is given in an"
                        + " EntitySchema.");
    }

    public static Mistake fixedAndAsked(EntityDraft entity) {
        return new Mistake(
                2902,
                entity
                        + " is @Virtual with a query that is asked for each time, and with one that is always the same. Take one of both"
                        + " away: who is asked knows the database, and may answer each with what it understands.");
    }
}
