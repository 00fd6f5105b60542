// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about further words of declarations. Codes 2651 and 2652. */
public final class ExtraMistakes {

    private ExtraMistakes() {}

    public static Mistake misplaced(ScalarDraft property, String reason) {
        return new Mistake(
                2651, property + " has further words for its column (extra), but " + reason + ". Leave them out.");
    }

    public static Mistake notSupported(ScalarDraft property, String platform) {
        return new Mistake(
                2652,
                property + " has further words for its column (extra: '" + property.extra + "'), but " + platform
                        + " has no such words. Say in columnType, defaultRaw or generated what it is to do.");
    }
}
