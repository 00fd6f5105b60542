// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.mapping.MappingMistake;
import io.mikroorm.metadata.discovery.declared.Bases;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import io.mikroorm.metadata.discovery.declared.Getters;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.metadata.discovery.draft.CheckDraft;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.HierarchyDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.AccessorMistakes;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.SerializedMistakes;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import io.mikroorm.metadata.discovery.mistake.ViewMistakes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads classes into drafts: the given ones, then those that their relations lead to, until nothing new turns up. */
public final class AnnotationReader {

    private final ModelDraft model;
    private final FieldReader fields;
    private final KindsReader kinds;
    private final Queue<Class<?>> waiting = new ArrayDeque<>();
    private final Set<Class<?>> met = new HashSet<>();
    private final Set<Class<?>> read = new HashSet<>();

    public AnnotationReader(ModelDraft model) {
        this.model = model;
        this.fields = new FieldReader(model, this);
        this.kinds = new KindsReader(model, this);
    }

    public void readAll() {
        List<Class<?>> types = model.declarations.entities();
        if (types.isEmpty()) {
            model.mistakes.add(model.nextPlace(), ClassMistakes.noEntities());
        }
        int place = model.nextPlace();
        types.forEach(this::enqueue);
        for (Class<?> type = waiting.poll(); type != null; type = waiting.poll()) {
            readEntity(type);
        }
        MemberOwners.addTo(model);
        report(place, model.declarations.mistakes());
    }

    /** Has an entity class read, once. */
    void enqueue(Class<?> type) {
        if (met.add(type)) {
            waiting.add(type);
        }
    }

    private void readEntity(Class<?> type) {
        if (!read.add(type)) {
            return;
        }
        Class<?> above = Hierarchies.parentOf(model.declarations, type);
        if (above != null) {
            readEntity(above);
        }
        int place = model.nextPlace();
        Mistake mistake = ClassRules.mistakeOfEntity(model.declarations, type);
        if (mistake != null) {
            model.mistakes.add(place, mistake);
            return;
        }
        EntityDraft parent = model.entity(above);
        if (above != null && parent == null) {
            return; // what is wrong with it was reported
        }
        DeclaredClass declared = model.declarations.of(type);
        HierarchyDraft hierarchy = parent == null ? hierarchyOf(declared) : parent.hierarchy;
        EntityDraft entity = new EntityDraft(place, declared, table(declared, parent), hierarchy, parent);
        model.add(entity);
        readBody(entity);
        if (hierarchy != null) {
            enqueuePermitted(place, type);
        }
    }

    private @Nullable HierarchyDraft hierarchyOf(DeclaredClass root) {
        Inheritance declared = root.on(root.type()).get(Inheritance.class);
        if (declared == null) {
            return null;
        }
        String column = declared.discriminatorColumn();
        return new HierarchyDraft(declared.value(), column.isEmpty() ? model.naming.discriminatorColumn() : column);
    }

    private String table(DeclaredClass type, @Nullable EntityDraft parent) {
        if (parent != null && parent.hierarchy != null && parent.hierarchy.isSingleTable()) {
            return parent.table;
        }
        String declared =
                Objects.requireNonNull(type.on(type.type()).get(Entity.class)).table();
        return declared.isEmpty() ? model.naming.tableName(type.type().getSimpleName()) : declared;
    }

    /** The classes that a sealed class permits are all that there are. */
    private void enqueuePermitted(int place, Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        for (Class<?> below : permitted == null ? new Class<?>[0] : permitted) {
            if (model.declarations.on(below).has(Entity.class)) {
                enqueue(below);
            } else if (Modifier.isAbstract(below.getModifiers())) {
                enqueuePermitted(place, below);
            } else {
                model.mistakes.add(place, HierarchyMistakes.permittedNoEntity(type, below));
            }
        }
    }

    private void report(int place, List<MappingMistake> mistakes) {
        mistakes.forEach(mistake -> model.mistakes.add(place, new Mistake(mistake.code(), mistake.text())));
    }

    /** An embeddable at one place: of a class, as it is declared there; {@code document} where it is one value with others. */
    ClassDraft readEmbeddable(PropertyDraft property, Class<?> type, Type declared, boolean document) {
        ClassDraft outer = property.owner;
        TypeBindings bindings = outer.bindings.of(declared, type);
        DeclaredClass inside = model.declarations.of(type, property.declared.inside(), property.toString());
        ClassDraft body = new ClassDraft(model.nextPlace(), inside, bindings, outer, document || outer.inDocument);
        readBody(body);
        return body;
    }

    /** Reads an embeddable that may be of several classes, at one place. */
    KindsDraft readKinds(PropertyDraft property, KindClasses classes, boolean document) {
        return kinds.read(property, classes, document);
    }

    void readBody(ClassDraft draft) {
        EntityDraft parent = draft instanceof EntityDraft entity ? entity.parent : null;
        for (Class<?> type : Bases.of(draft.type)) {
            if (parent != null && type.isAssignableFrom(parent.type)) {
                continue; // what is declared there is the parent's, and so this one's already
            }
            readClass(draft, type);
            for (Field field : type.getDeclaredFields()) {
                if (!field.isSynthetic()) {
                    readField(draft, Member.of(field));
                }
            }
            readGetters(draft, type);
        }
    }

    /** What is declared of a class itself, or of one that it is as well. */
    void readClass(ClassDraft draft, Class<?> type) {
        Declared declared = draft.declared.on(type);
        report(draft.place, declared.mistakes());
        boolean view = declared.has(View.class) || declared.has(Virtual.class);
        if (view && (type != draft.type || draft.isEmbeddable())) {
            model.mistakes.add(draft, ViewMistakes.ofNoEntity(draft, type));
        }
        if (!declared.all(Trigger.class).isEmpty() && (type != draft.type || draft.isEmbeddable())) {
            model.mistakes.add(draft, StoredMistakes.triggerOfNoEntity(draft, type));
        }
        for (Index index : declared.all(Index.class)) {
            draft.indexes.add(IndexDraft.of(index));
        }
        for (Unique unique : declared.all(Unique.class)) {
            draft.indexes.add(IndexDraft.of(unique));
        }
        declared.all(Check.class).forEach(check -> draft.checks.add(CheckDraft.of(check)));
    }

    /** Properties that have no field, and annotated methods that are none. */
    private void readGetters(ClassDraft draft, Class<?> type) {
        for (Method method : Getters.wrong(type)) {
            model.mistakes.add(draft, AccessorMistakes.noGetterAtAll(type, method));
        }
        for (Method method : Getters.shownOnly(type)) {
            model.mistakes.add(draft, SerializedMistakes.noProperty(type, method));
        }
        for (Member getter : draft.declared.getters(type)) {
            if (Bases.field(draft.type, getter.name()) == null) {
                readField(draft, getter);
            } else {
                model.mistakes.add(draft, AccessorMistakes.besideField(getter));
            }
        }
    }

    private void readField(ClassDraft draft, Member field) {
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
}
