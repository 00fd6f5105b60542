// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.Member;

/** An embedded value on its way to metadata. */
public final class EmbeddedDraft extends PropertyDraft {

    /** What is embedded, at this place. */
    public final ClassDraft body;

    /** Whether its prefix stands alone, whatever it is embedded in. */
    public boolean absolute;

    /** Of a field. */
    public EmbeddedDraft(ClassDraft owner, Member field, int place, ClassDraft body) {
        super(owner, field, place);
        this.body = body;
        this.column = "*";
    }

    @Override
    public String kind() {
        return "an embedded value";
    }
}
