// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The sentences about how properties are shown. Codes 2780 to 2787. */
public final class SerializedMistakes {

    private SerializedMistakes() {}

    public static Mistake hiddenInGroups(PropertyDraft property) {
        return new Mistake(
                2780,
                property
                        + " is hidden, and has groups in which it is shown: one says never, the other when. Leave one of the two out.");
    }

    public static Mistake sameName(PropertyDraft one, PropertyDraft other, String name) {
        return new Mistake(
                2781,
                one + " and " + other + " are both shown as '" + name
                        + "', so that one would take the place of the other. Give one of them another name, or hide it.");
    }

    public static Mistake blank(PropertyDraft property, String what) {
        return new Mistake(
                2782,
                property + " is to be shown with a blank " + what
                        + ". Leave it out: a property is shown by its own name, and without groups always.");
    }

    public static Mistake noSerializer(PropertyDraft property, Class<?> named) {
        return new Mistake(
                2783,
                property + " is to be shown by " + named.getTypeName()
                        + ", which is no ValueSerializer. Implement it there, or name a class that does.");
    }

    public static Mistake notMade(PropertyDraft property, Class<?> named, Exception failure) {
        Throwable cause = failure instanceof InvocationTargetException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return new Mistake(
                2784,
                property + " is to be shown by " + named.getTypeName() + ", of which no object could be made (" + cause
                        + "). It needs to be a class with a constructor without parameters; a serializer that needs more is given in an"
                        + " EntitySchema.");
    }

    public static Mistake otherValues(PropertyDraft property, Class<?> serializer, Class<?> taken) {
        return new Mistake(
                2785,
                property + " has the type " + property.held.getSimpleName() + ", but is to be shown by "
                        + serializer.getTypeName() + ", which takes values of " + taken.getSimpleName()
                        + ". Change one of them, so that they agree.");
    }

    public static Mistake noProperty(Class<?> type, Method method) {
        return new Mistake(
                2786,
                type.getSimpleName() + "." + method.getName()
                        + "() has @Serialized, but is no property, so that nothing of it is shown. Put the annotation on the field, or, where there"
                        + " is none, let the getter be a @Property, with persist = false where it is not stored.");
    }

    public static Mistake partOfKey(PropertyDraft part) {
        return new Mistake(
                2787,
                part
                        + " is a part of a key, which is shown as a whole. Leave @Serialized out, and say it of the key in the entity.");
    }
}
