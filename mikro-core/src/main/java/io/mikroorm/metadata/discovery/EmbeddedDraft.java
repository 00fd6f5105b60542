// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import java.lang.reflect.Field;

/** An embedded value on its way to metadata. */
final class EmbeddedDraft extends PropertyDraft {

    /** What is embedded, at this place. */
    final ClassDraft body;

    EmbeddedDraft(ClassDraft owner, Field field, int place, ClassDraft body) {
        super(owner, field, place);
        this.body = body;
        this.column = "*";
    }

    @Override
    String kind() {
        return "an embedded value";
    }
}
