// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Unique;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads classes into drafts: the given ones, then those that their relations lead to, until nothing new turns up. */
final class AnnotationReader {

    private final ModelDraft model;
    private final FieldReader fields;
    private final Queue<Class<?>> waiting = new ArrayDeque<>();
    private final Set<Class<?>> met = new HashSet<>();

    AnnotationReader(ModelDraft model) {
        this.model = model;
        this.fields = new FieldReader(model, this);
    }

    void readAll() {
        List<Class<?>> types = model.declarations.entities();
        if (types.isEmpty()) {
            model.mistakes.add(model.nextPlace(), ClassMistakes.noEntities());
        }
        types.forEach(this::enqueue);
        for (Class<?> type = waiting.poll(); type != null; type = waiting.poll()) {
            readEntity(type);
        }
    }

    /** Has an entity class read, once. */
    void enqueue(Class<?> type) {
        if (met.add(type)) {
            waiting.add(type);
        }
    }

    private void readEntity(Class<?> type) {
        int place = model.nextPlace();
        Mistake mistake = ClassRules.mistakeOfEntity(model.declarations, type);
        if (mistake != null) {
            model.mistakes.add(place, mistake);
            return;
        }
        DeclaredClass declared = model.declarations.of(type);
        String table =
                Objects.requireNonNull(declared.on(type).get(Entity.class)).table();
        EntityDraft entity = new EntityDraft(
                place, declared, table.isEmpty() ? model.naming.tableName(type.getSimpleName()) : table);
        model.add(entity);
        readBody(entity);
    }

    /** An embeddable at one place: of a class, as it is declared there; {@code document} where it is one value with others. */
    ClassDraft readEmbeddable(PropertyDraft property, Class<?> type, Type declared, boolean document) {
        ClassDraft outer = property.owner;
        TypeBindings bindings = outer.bindings.of(declared, type);
        DeclaredClass inside = model.declarations.of(type);
        ClassDraft body = new ClassDraft(model.nextPlace(), inside, bindings, outer, document || outer.inDocument);
        readBody(body);
        return body;
    }

    private void readBody(ClassDraft draft) {
        for (Class<?> type : withBases(draft.type)) {
            Declared declared = draft.declared.on(type);
            for (Index index : declared.all(Index.class)) {
                draft.indexes.add(IndexDraft.of(index));
            }
            for (Unique unique : declared.all(Unique.class)) {
                draft.indexes.add(IndexDraft.of(unique));
            }
            for (Field field : type.getDeclaredFields()) {
                readField(draft, field);
            }
        }
    }

    private void readField(ClassDraft draft, Field field) {
        PropertyDraft property = fields.read(draft, field);
        if (property == null) {
            return;
        }
        PropertyDraft twin = draft.property(property.name());
        if (twin != null) {
            model.mistakes.add(property, ClassMistakes.declaredTwice(twin, property));
            return;
        }
        draft.properties.add(property);
    }

    private static List<Class<?>> withBases(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        for (@Nullable Class<?> base = type; base != null && base != Object.class; base = base.getSuperclass()) {
            types.add(base);
        }
        Collections.reverse(types);
        return types;
    }
}
