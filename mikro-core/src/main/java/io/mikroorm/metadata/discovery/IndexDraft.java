// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import java.util.List;

/**
 * An index or unique constraint as it was declared.
 *
 * @param properties paths from the class that it was declared on; empty for that of a field
 * @param name as declared; empty for the naming strategy's
 */
record IndexDraft(List<String> properties, String name, boolean unique) {

    /** How it was declared, for messages. */
    String annotation() {
        return unique ? "@Unique" : "@Index";
    }

    /** The same with its article. */
    String anAnnotation() {
        return unique ? "a @Unique" : "an @Index";
    }
}
