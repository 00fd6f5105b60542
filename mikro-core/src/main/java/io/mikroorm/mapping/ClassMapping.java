// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.util.List;
import java.util.function.Consumer;

/**
 * A class on its way into the model: what is declared about it, before any default is filled in, and a way to say more. What is said
 * here wins over annotations and schemas. Not thread-safe.
 */
public final class ClassMapping {

    private final Class<?> type;
    private final boolean entity;
    private final List<Declaration> declarations;
    private final List<FieldMapping> fields;
    private final EntityBuilder said = new EntityBuilder();

    /** With what is declared so far. */
    public ClassMapping(Class<?> type, boolean entity, List<Declaration> declarations, List<FieldMapping> fields) {
        this.type = type;
        this.entity = entity;
        this.declarations = List.copyOf(declarations);
        this.fields = List.copyOf(fields);
    }

    /** The class. */
    public Class<?> type() {
        return type;
    }

    /** Whether it is an entity; otherwise it is embedded in one. */
    public boolean isEntity() {
        return entity;
    }

    /** What is declared about the class and its bases. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** Its fields, those of its bases first, static ones left out. */
    public List<FieldMapping> fields() {
        return fields;
    }

    /** Says more about the class where it is an entity, as about its table. */
    public ClassMapping ifEntity(Consumer<? super EntityBuilder> more) {
        if (entity) {
            more.accept(said);
        }
        return this;
    }

    /** Says more about the fields and indexes of an entity or embeddable. */
    public ClassMapping members(Consumer<? super ClassBuilder<?>> more) {
        more.accept(said);
        return this;
    }

    /** What was said about the class. */
    public List<Declaration> saidDeclarations() {
        return said.declarations();
    }

    /** What was said about its fields. */
    public List<FieldDeclaration> saidFields() {
        return said.fields();
    }

    /** As it is declared, a field a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type.getSimpleName() + " " + declarations);
        fields.forEach(field -> text.append("\n  ").append(field));
        return text.toString();
    }
}
