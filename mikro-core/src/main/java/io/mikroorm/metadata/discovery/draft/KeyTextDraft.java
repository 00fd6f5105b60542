// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.Member;

/** The key as text, on its way to metadata. */
public final class KeyTextDraft extends PropertyDraft {

    /** Of a field. */
    public KeyTextDraft(ClassDraft owner, Member field, int place) {
        super(owner, field, place);
    }

    @Override
    public String kind() {
        return "the text of the key";
    }
}
