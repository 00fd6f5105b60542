// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.type.Type;

/** The sentences about types of whose values the store makes something. Codes 2653 to 2655. */
public final class ExpressionMistakes {

    private ExpressionMistakes() {}

    public static Mistake notSupported(ScalarDraft property, Type<?, ?> type, String platform) {
        return new Mistake(
                2653,
                property + " has the type " + name(type)
                        + ", which says what the database is to make of its values (written, read), but " + platform
                        + " makes nothing of them. Convert them in toDatabase and toJava.");
    }

    public static Mistake unreadable(ScalarDraft property, Type<?, ?> type, String words) {
        return new Mistake(
                2654,
                property + " has the type " + name(type) + ", which says '" + words
                        + "' of its values, where one question mark has to stand for the value, outside of quotes. Write it as in"
                        + " \"lower(?)\".");
    }

    public static Mistake misplaced(ScalarDraft property, Type<?, ?> type, String reason) {
        return new Mistake(
                2655,
                property + " has the type " + name(type)
                        + ", which says what the database is to make of its values (written, read), but " + reason
                        + ". Use a type that converts them in toDatabase and toJava alone.");
    }

    private static String name(Type<?, ?> type) {
        return type.getClass().getSimpleName();
    }
}
