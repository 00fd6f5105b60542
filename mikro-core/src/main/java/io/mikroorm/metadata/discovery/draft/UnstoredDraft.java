// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.Member;

/** A property that is known, but not stored. */
public final class UnstoredDraft extends PropertyDraft {

    /** Of a field or getter. */
    public UnstoredDraft(ClassDraft owner, Member field, int place) {
        super(owner, field, place);
    }

    @Override
    public String kind() {
        return "a value that is not stored";
    }
}
