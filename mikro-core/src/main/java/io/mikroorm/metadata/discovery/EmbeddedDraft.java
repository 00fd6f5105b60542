// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.EntityDraft.ColumnDraft;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

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

    /** An array, list or set of embedded values on its way to metadata. */
    static final class EmbeddedArrayDraft extends PropertyDraft {

        /** What its elements are. */
        final ClassDraft body;

        /** The stored values of an element, in order. Made by {@link ExpandColumns}. */
        final List<ColumnDraft> columns = new ArrayList<>();

        EmbeddedArrayDraft(ClassDraft owner, Field field, int place, ClassDraft body) {
            super(owner, field, place);
            this.body = body;
        }

        @Override
        String kind() {
            return "an array of embedded values";
        }
    }
}
