// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.type.PolymorphicKey;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** An embeddable whose objects may be of several classes: its properties are those of all of them, each once. */
public final class KindsDraft extends ClassDraft {

    /** The classes. */
    public final List<KindDraft> kinds = new ArrayList<>();

    /** What says of which class an object is; the first of the properties. */
    public final ScalarDraft discriminator;

    /** Without classes yet. */
    public KindsDraft(int place, DeclaredClass declared, ClassDraft outer, boolean inDocument, String discriminator) {
        super(place, declared, TypeBindings.of(Object.class), outer, inDocument);
        this.discriminator = new ScalarDraft(this, new Member(field(), discriminator), place);
        properties.add(this.discriminator);
    }

    /** No field holds the discriminator; another that says of which class something is stands for it. */
    private static Field field() {
        try {
            return PolymorphicKey.class.getDeclaredField(PolymorphicKey.TYPE);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it has a property itself, and no class among those that objects may be of has it for it. */
    boolean has(PropertyDraft property) {
        for (PropertyDraft own : properties) {
            if (own == property) {
                return true;
            }
        }
        return false;
    }
}
