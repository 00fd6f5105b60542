// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about defaults. Codes 2320 and 2321. */
public final class DefaultMistakes {

    private DefaultMistakes() {}

    public static Mistake unreadable(ScalarDraft property) {
        return new Mistake(
                2320,
                property + " has the default '" + property.defaultText + "', which is no "
                        + property.held.getSimpleName()
                        + " that can be a default. Write a text of no more than the column's length and without backslashes, a"
                        + " number that the column takes, true or false, or the name of a constant; set other values in the field.");
    }

    public static Mistake misplaced(ScalarDraft property, String reason) {
        return new Mistake(
                2321,
                property + " has the default '" + property.defaultText + "', but " + reason
                        + ". Leave the default out; give the field its value in Java.");
    }
}
