// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.Construction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class with its properties: an entity, or an embeddable at one place where it is embedded. */
class ClassDraft {

    /** Its number in the order of reading. */
    final int place;

    final Class<?> type;

    /** What the type variables of its base classes, and its own, stand for. */
    final TypeBindings bindings;

    /** The class that it is embedded in; null for an entity. */
    final @Nullable ClassDraft outer;

    /** Whether it is stored in an array: as its element, or somewhere inside of one. */
    final boolean inArray;

    /** Those of base classes first. Read from the fields. */
    final List<PropertyDraft> properties = new ArrayList<>();

    /** As declared on the class. */
    final List<IndexDraft> indexes = new ArrayList<>();

    /** Chosen by {@link ChooseConstructors}. */
    Construction construction = Construction.NO_ARGUMENTS;

    ClassDraft(int place, Class<?> type, TypeBindings bindings, @Nullable ClassDraft outer, boolean inArray) {
        this.place = place;
        this.type = type;
        this.bindings = bindings;
        this.outer = outer;
        this.inArray = inArray;
    }

    @Nullable
    PropertyDraft property(String name) {
        for (PropertyDraft property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    /** The properties without the broken ones. */
    List<PropertyDraft> sound() {
        return properties.stream().filter(p -> !p.broken).toList();
    }

    List<String> names() {
        return properties.stream().map(PropertyDraft::name).toList();
    }

    boolean isEmbeddable() {
        return outer != null;
    }

    /** The class as messages call it. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
