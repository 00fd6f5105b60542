// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentence about values that updates look at. Code 2643. */
public final class ConcurrencyMistakes {

    private ConcurrencyMistakes() {}

    public static Mistake misplaced(ScalarDraft property, String reason) {
        return new Mistake(
                2643,
                property + " is to be the same when its row is updated (concurrencyCheck), but " + reason
                        + ". Say so of another value, or give the entity a @Version.");
    }
}
