// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** An array, list or set of embedded values on its way to metadata. */
public final class EmbeddedArrayDraft extends PropertyDraft {

    /** What its elements are. */
    public final ClassDraft body;

    /** The stored values of an element, in order. Made by {@code ExpandColumns}. */
    public final List<ColumnDraft> columns = new ArrayList<>();

    /** Of a field. */
    public EmbeddedArrayDraft(ClassDraft owner, Field field, int place, ClassDraft body) {
        super(owner, field, place);
        this.body = body;
    }

    @Override
    public String kind() {
        return "an array of embedded values";
    }
}
