// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about orders of one's own. Codes 2644 to 2646. */
public final class OrderMistakes {

    private OrderMistakes() {}

    public static Mistake unreadable(ScalarDraft property, String value) {
        return new Mistake(
                2644,
                property + " has an order of its own (customOrder) with '" + value + "', which is no "
                        + property.held.getSimpleName()
                        + " that can be written there. Name constants of an enum, texts, whole numbers, true or false; values of other"
                        + " types have the order of the database.");
    }

    public static Mistake twice(ScalarDraft property, String value) {
        return new Mistake(
                2645,
                property + " has an order of its own (customOrder) with '" + value
                        + "' at two places. Leave one of them out.");
    }

    public static Mistake misplaced(ScalarDraft property, String reason) {
        return new Mistake(
                2646, property + " has an order of its own (customOrder), but " + reason + ". Leave the order out.");
    }
}
