// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import java.util.List;

/** One of the classes of an embeddable that may be of several. What it has in common with others is shown by the whole already. */
public final class KindDraft extends ClassDraft {

    /** What says that an object is of this class. */
    public final String value;

    private final KindsDraft whole;

    /** Without properties yet. */
    public KindDraft(int place, DeclaredClass declared, TypeBindings bindings, KindsDraft whole, String value) {
        super(place, declared, bindings, whole, whole.inDocument);
        this.whole = whole;
        this.value = value;
    }

    @Override
    public List<PropertyDraft> own() {
        return super.own().stream().filter(property -> !whole.has(property)).toList();
    }

    @Override
    public List<PropertyDraft> added() {
        return properties.stream().filter(property -> !whole.has(property)).toList();
    }
}
