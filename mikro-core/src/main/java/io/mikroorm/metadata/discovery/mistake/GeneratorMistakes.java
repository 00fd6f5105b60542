// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import java.lang.reflect.InvocationTargetException;

/** The sentences about who makes values of properties. Codes 2340 to 2343. */
public final class GeneratorMistakes {

    private GeneratorMistakes() {}

    public static Mistake noGenerator(ScalarDraft property, String member, Class<?> named) {
        return new Mistake(
                2340,
                property + " names " + named.getTypeName() + " as its " + member
                        + ", which does not implement io.mikroorm.type.ValueGenerator. Implement it there, or name a class that does.");
    }

    public static Mistake notMade(ScalarDraft property, String member, Class<?> named, Exception failure) {
        Throwable cause = failure instanceof InvocationTargetException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return new Mistake(
                2341,
                property + " names " + named.getTypeName() + " as its " + member
                        + ", of which no object could be made (" + cause
                        + "). It needs to be a class with a constructor without parameters; a generator that needs more is given in an"
                        + " EntitySchema.");
    }

    public static Mistake otherValues(ScalarDraft property, String member, Class<?> made) {
        return new Mistake(
                2342,
                property + " has the type " + property.held.getSimpleName() + ", but its " + member
                        + " makes values of " + made.getTypeName() + ". Change one of them, so that they agree.");
    }

    public static Mistake otherEntities(ScalarDraft property, String member, Class<?> entity) {
        return new Mistake(
                2342,
                property + " has an " + member + " that makes values for " + entity.getTypeName()
                        + ", which " + property.owner.type.getSimpleName()
                        + " is not. Let it take an Object, or a class above both.");
    }

    public static Mistake misplaced(ScalarDraft property, String member, String reason) {
        return new Mistake(
                2343, property + " has an " + member + ", but " + reason + ". Leave it out; set the value in Java.");
    }
}
