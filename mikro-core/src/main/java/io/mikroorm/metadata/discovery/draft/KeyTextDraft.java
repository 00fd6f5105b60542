// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.Member;

/** The key as text, on its way to metadata. */
public final class KeyTextDraft extends PropertyDraft {

    /** Whether it has the key itself, which other fields make. Decided by {@code FindKeys}. */
    public boolean shows;

    /** Of a field. */
    public KeyTextDraft(ClassDraft owner, Member field, int place) {
        super(owner, field, place);
    }

    @Override
    public String kind() {
        return shows ? "the key as a value" : "the text of the key";
    }
}
