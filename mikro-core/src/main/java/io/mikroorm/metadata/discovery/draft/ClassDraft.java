// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class with its properties: an entity, or an embeddable at one place where it is embedded. */
public class ClassDraft {

    /** Its number in the order of reading. */
    public final int place;

    /** The class. */
    public final Class<?> type;

    /** What is declared about it, at this place. */
    public final DeclaredClass declared;

    /** What the type variables of its base classes, and its own, stand for. */
    public final TypeBindings bindings;

    /** The class that it is embedded in; null for an entity. */
    public final @Nullable ClassDraft outer;

    /** Whether it is stored in one value of a row with others: as an object, as an element of an array, or somewhere inside of one. */
    public final boolean inDocument;

    /** Those of base classes first. Read from the fields. */
    public final List<PropertyDraft> properties = new ArrayList<>();

    /** As declared on the class. */
    public final List<IndexDraft> indexes = new ArrayList<>();

    /** As declared on the class. */
    public final List<CheckDraft> checks = new ArrayList<>();

    /** Chosen by {@code ChooseConstructors}. */
    public Construction construction = Construction.NO_ARGUMENTS;

    /** Without properties yet. */
    public ClassDraft(
            int place, DeclaredClass declared, TypeBindings bindings, @Nullable ClassDraft outer, boolean inDocument) {
        this.place = place;
        this.type = declared.type();
        this.declared = declared;
        this.bindings = bindings;
        this.outer = outer;
        this.inDocument = inDocument;
    }

    /** The property with a name; null where there is none. */
    public @Nullable PropertyDraft property(String name) {
        for (PropertyDraft property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    /** The properties without the broken ones. */
    public List<PropertyDraft> sound() {
        return properties.stream().filter(p -> !p.broken).toList();
    }

    /** The properties, without the broken ones, that rows can have which are found as this class. */
    public List<PropertyDraft> inRows() {
        return sound();
    }

    /** The properties without the broken ones, and without those that another entity has shown already. */
    public List<PropertyDraft> own() {
        return sound();
    }

    /** The properties, broken ones too, without those that another entity has shown already. */
    public List<PropertyDraft> added() {
        return properties;
    }

    /** The names of the properties. */
    public List<String> names() {
        return properties.stream().map(PropertyDraft::name).toList();
    }

    /** The entity that it is, or is embedded in, however far. */
    public EntityDraft entity() {
        ClassDraft around = this;
        while (around.outer != null) {
            around = around.outer;
        }
        return (EntityDraft) around;
    }

    /** Whether it is embedded, and no entity. */
    public boolean isEmbeddable() {
        return outer != null;
    }

    /** The class as messages call it. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
