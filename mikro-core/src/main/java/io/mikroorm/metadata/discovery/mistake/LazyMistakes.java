// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about values that are left out of what is read. Code 2480. */
public final class LazyMistakes {

    private LazyMistakes() {}

    public static Mistake misplaced(ScalarDraft property, String reason) {
        return new Mistake(2480, property + " is lazy, but " + reason);
    }
}
