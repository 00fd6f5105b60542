// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about collations of columns. Codes 2465 and 2466. */
public final class CollationMistakes {

    private CollationMistakes() {}

    public static Mistake misplaced(ScalarDraft property, String reason) {
        return new Mistake(
                2465,
                property + " has the collation '" + property.collation + "', but " + reason
                        + ". Leave it out, or name rules of the database by which texts are compared.");
    }

    public static Mistake notSupported(ScalarDraft property, String platform) {
        return new Mistake(
                2466,
                property + " has the collation '" + property.collation + "', but " + platform
                        + " compares the texts of all columns by the same rules. Leave it out.");
    }
}
