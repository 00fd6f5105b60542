// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.discovery.EmbeddedDraft.EmbeddedArrayDraft;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** A property on its way to metadata: its field, and what the annotations said. */
abstract sealed class PropertyDraft
        permits ScalarDraft, ToOneDraft, ToManyDraft, EmbeddedDraft, EmbeddedArrayDraft, PropertyDraft.KeyTextDraft {

    /** The key as text, on its way to metadata. */
    static final class KeyTextDraft extends PropertyDraft {

        KeyTextDraft(ClassDraft owner, Field field, int place) {
            super(owner, field, place);
        }

        @Override
        String kind() {
            return "the text of the key";
        }
    }

    /** Its number in the order of reading. */
    final int place;

    final ClassDraft owner;
    final Field field;

    /** The class of what the field holds: of a type variable, what it stands for in the owner. */
    final Class<?> held;

    /** As declared on the field. */
    final List<IndexDraft> indexes = new ArrayList<>();

    /** The column's name, or an embedded value's prefix, as declared; empty for the naming strategy's. */
    String column = "";

    boolean nullable;

    /** Whether a mistake was reported, so that no later question makes sense. */
    boolean broken;

    PropertyDraft(ClassDraft owner, Field field, int place) {
        this.owner = owner;
        this.field = field;
        this.place = place;
        Class<?> known = owner.bindings.classOf(field.getGenericType());
        this.held = known == null ? field.getType() : known;
    }

    /** What it is, for messages: {@code a plain value}. */
    abstract String kind();

    final String name() {
        return field.getName();
    }

    final boolean isFinal() {
        return Modifier.isFinal(field.getModifiers());
    }

    final FieldRef fieldRef() {
        return new FieldRef(field.getDeclaringClass(), field.getName(), held, field.getType(), isFinal());
    }

    /** The property as messages call it: {@code Book.author}. */
    @Override
    public final String toString() {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
}
