// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.Member;
import java.util.ArrayList;
import java.util.List;

/** An embedded value, or an array, list or set of such, that is one value of a row, on its way to metadata. */
public final class StructDraft extends PropertyDraft {

    /** What is embedded. */
    public final ClassDraft body;

    /** Whether there are several. */
    public final boolean isArray;

    /** The stored values of one of them, in order. Made by {@code ExpandColumns}. */
    public final List<ColumnDraft> columns = new ArrayList<>();

    /** Of a field. */
    public StructDraft(ClassDraft owner, Member field, int place, ClassDraft body) {
        super(owner, field, place);
        this.body = body;
        this.isArray = held != body.type;
    }

    @Override
    public String kind() {
        return isArray ? "an array of embedded values" : "an embedded object";
    }
}
