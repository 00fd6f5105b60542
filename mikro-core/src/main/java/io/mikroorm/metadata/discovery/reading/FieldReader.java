// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.mapping.MappingMistake;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.metadata.discovery.draft.CheckDraft;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Limits;
import java.lang.annotation.Annotation;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a field and its annotations into the draft of a property. */
final class FieldReader {

    /** What a field can be besides a plain value; at most one of them. */
    private static final List<Class<? extends Annotation>> KINDS =
            List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, Embedded.class);

    /** What a plain value can be for the ORM; at most one of them. */
    private static final Map<Class<? extends Annotation>, Role> ROLES = roles();

    private final ModelDraft model;
    private final AnnotationReader classes;
    private final RelationReader relations;

    FieldReader(ModelDraft model, AnnotationReader classes) {
        this.model = model;
        this.classes = classes;
        this.relations = new RelationReader(model, classes);
    }

    /** The draft of a field's property; null for a field that is none. A mistaken field has a draft that is broken. */
    @Nullable
    PropertyDraft read(ClassDraft owner, Member field) {
        int place = model.nextPlace();
        Declared declared = owner.declared.on(field);
        List<Mistake> wrong = declared.mistakes().stream()
                .map(mistake -> new Mistake(mistake.code(), mistake.text()))
                .toList();
        List<String> mapping = FieldAnnotations.mapping(declared);
        String reason = FieldAnnotations.reasonToSkip(field, declared);
        if (!reason.isEmpty()) {
            if (!mapping.isEmpty()) {
                model.mistakes.add(place, ClassMistakes.notAProperty(field, mapping.get(0), reason));
            }
            wrong.forEach(mistake -> model.mistakes.add(place, mistake));
            return null;
        }
        PropertyDraft draft = readKind(owner, field, place);
        AccessorReader.read(model, draft);
        addIndexes(draft);
        checkInside(draft);
        wrong.forEach(mistake -> model.mistakes.add(draft, mistake));
        return draft;
    }

    /** What is said about fields inside is for somebody. */
    private void checkInside(PropertyDraft draft) {
        boolean hasInside = draft instanceof EmbeddedDraft
                || draft instanceof StructDraft
                || (draft instanceof ScalarDraft scalar && scalar.body != null);
        MappingMistake mistake = hasInside || draft.broken ? null : draft.declared.mistakeOfInside(draft.toString());
        if (mistake != null) {
            model.mistakes.add(draft, new Mistake(mistake.code(), mistake.text()));
        }
    }

    private PropertyDraft readKind(ClassDraft owner, Member field, int place) {
        Declared declared = owner.declared.on(field);
        List<Class<? extends Annotation>> kinds =
                KINDS.stream().filter(declared::has).toList();
        List<Class<? extends Annotation>> roles =
                ROLES.keySet().stream().filter(declared::has).toList();
        if (declared.has(SerializedPrimaryKey.class)) {
            return readKeyText(owner, field, place);
        }
        if (Boolean.FALSE.equals(declared.value(Property.class, "persist"))) {
            return UnstoredReader.read(model, owner, field, place);
        }
        ScalarDraft scalar = readScalar(owner, field, place);
        Mistake contradiction = contradiction(scalar, kinds, roles);
        if (contradiction != null) {
            model.mistakes.add(scalar, contradiction);
            return scalar;
        }
        if (kinds.isEmpty()) {
            boolean builtIn =
                    scalar.converterClass == void.class || scalar.converterClass == io.mikroorm.type.Type.class;
            return builtIn && !scalar.json ? readByType(scalar) : scalar;
        }
        return kinds.get(0) == Embedded.class ? readEmbedded(scalar) : relations.read(scalar, kinds.get(0));
    }

    private PropertyDraft readKeyText(ClassDraft owner, Member field, int place) {
        KeyTextDraft draft = new KeyTextDraft(owner, field, place);
        List<String> others = FieldAnnotations.storing(draft.declared).stream()
                .filter(name -> !name.equals("@" + SerializedPrimaryKey.class.getSimpleName()))
                .toList();
        Mistake mistake = !others.isEmpty()
                ? KeyMistakes.textAndMore(draft, others.get(0))
                : draft.isFinal() ? KeyMistakes.textElsewhere(draft) : null;
        if (mistake != null) {
            model.mistakes.add(draft, mistake);
        }
        return draft;
    }

    private static @Nullable Mistake contradiction(
            ScalarDraft field, List<Class<? extends Annotation>> kinds, List<Class<? extends Annotation>> roles) {
        if (kinds.size() > 1) {
            return ClassMistakes.contradiction(field, kinds.get(0), kinds.get(1));
        }
        if (roles.size() > 1) {
            return ClassMistakes.contradiction(field, roles.get(0), roles.get(1));
        }
        if (kinds.isEmpty()) {
            return null;
        }
        if (roles.contains(PrimaryKey.class) && (kinds.contains(OneToOne.class) || kinds.contains(ManyToOne.class))) {
            return null;
        }
        if (roles.contains(PrimaryKey.class)) {
            return KeyMistakes.notPlain(field, kinds.get(0));
        }
        if (!roles.isEmpty()) {
            return ClassMistakes.contradiction(field, kinds.get(0), roles.get(0));
        }
        return field.declared.has(Property.class)
                ? ClassMistakes.contradiction(field, kinds.get(0), Property.class)
                : null;
    }

    private ScalarDraft readScalar(ClassDraft owner, Member field, int place) {
        ScalarDraft draft = new ScalarDraft(owner, field, place);
        Declared declared = draft.declared;
        draft.nullable = declared.saysNullable();
        Property property = declared.get(Property.class);
        if (property != null) {
            draft.column = property.column();
            draft.columnType = property.columnType();
            draft.limits = new Limits(property.length(), property.precision(), property.scale());
            draft.declaredNullable = property.nullable();
            draft.nullable |= property.nullable();
            draft.comment = property.comment();
            draft.collation = property.collation();
            draft.lazy = property.lazy();
            draft.defaultText = property.defaultValue();
            draft.generated = property.generated();
            draft.stored = property.stored();
            draft.defaultRaw = property.defaultRaw();
            draft.enumMode = property.enumMode();
            draft.enumType = property.enumType();
            draft.enumCheck = property.enumCheck();
            draft.converterClass = property.type();
            draft.json = property.json();
            draft.concurrencyCheck = property.concurrencyCheck();
            draft.customOrder = List.of(property.customOrder());
            draft.extra = property.extra();
            if (property.unique() || property.index()) {
                draft.indexes.add(IndexDraft.plain(property.unique()));
            }
        }
        draft.lazy |= draft.isWrapped();
        ROLES.forEach((annotation, role) -> {
            if (declared.has(annotation)) {
                draft.role = role;
            }
        });
        Formula formula = declared.get(Formula.class);
        draft.formula = formula == null ? null : formula.value();
        PrimaryKey key = declared.get(PrimaryKey.class);
        if (key != null) {
            draft.generation = key.generated();
            draft.column = key.column().isEmpty() ? draft.column : key.column();
        }
        return draft;
    }

    /** What the class of a field without relation annotation makes of it. */
    private PropertyDraft readByType(ScalarDraft scalar) {
        if (scalar.converterClass != io.mikroorm.type.Type.class
                && model.declarations.registered(scalar.held) != null) {
            return scalar;
        }
        boolean hasParts = scalar.held.isRecord() || declares(scalar.held, Embeddable.class);
        if (scalar.role == Role.KEY && hasParts) {
            return readKeyOfParts(scalar);
        }
        Class<?> embedded = embedded(scalar);
        if (embedded != null && declares(embedded, Embeddable.class)) {
            return readUnmarkedEmbedded(scalar, embedded);
        }
        Class<?> type = scalar.held;
        if (type == Ref.class || declares(type, Entity.class)) {
            model.mistakes.add(scalar, RelationMistakes.toOneNotAnnotated(scalar));
        } else if (type == EntityCollection.class) {
            model.mistakes.add(scalar, RelationMistakes.toManyNotAnnotated(scalar));
        }
        return scalar;
    }

    private boolean declares(Class<?> type, Class<? extends Annotation> annotation) {
        return model.declarations.on(type).has(annotation);
    }

    private PropertyDraft readKeyOfParts(ScalarDraft key) {
        Mistake mistake = ClassRules.mistakeOfEmbeddable(key, key.held);
        if (mistake == null) {
            key.body = classes.readEmbeddable(key, key.held, key.field.genericType(), false);
        } else {
            model.mistakes.add(key, mistake);
        }
        return key;
    }

    private PropertyDraft readUnmarkedEmbedded(ScalarDraft scalar, Class<?> type) {
        if (scalar.role == Role.KEY) {
            model.mistakes.add(scalar, KeyMistakes.notPlain(scalar, Embedded.class));
        } else if (scalar.role != Role.PLAIN || scalar.declared.has(Property.class)) {
            model.mistakes.add(scalar, ClassMistakes.plainEmbeddable(scalar, type));
        } else {
            return readEmbedded(scalar);
        }
        return scalar;
    }

    /** The class that a field embeds: of an array, list or set that of its elements, which may not be known. */
    private static @Nullable Class<?> embedded(PropertyDraft field) {
        Class<?> held = field.held;
        if (!ArrayType.holdsElements(held)) {
            return held;
        }
        return held.isArray() ? held.getComponentType() : field.owner.bindings.argumentOf(field.declaredType);
    }

    /** The draft of a field's property; the given one, broken, where the field is mistaken. */
    private PropertyDraft readEmbedded(ScalarDraft scalar) {
        Class<?> type = embedded(scalar);
        if (type == null || !declares(type, Embeddable.class)) {
            model.mistakes.add(scalar, ClassMistakes.notEmbeddable(scalar, type == null ? scalar.held : type));
            return scalar;
        }
        KindClasses kinds = KindClasses.of(model, scalar, type);
        Mistake mistake =
                kinds == null ? ClassRules.mistakeOfEmbeddable(scalar, type) : ClassRules.mistakeOfKinds(scalar, kinds);
        if (mistake != null) {
            model.mistakes.add(scalar, mistake);
            return scalar;
        }
        Embedded annotation = scalar.declared.get(Embedded.class);
        boolean isObject = annotation != null && annotation.object();
        if (type != scalar.held && isObject) {
            model.mistakes.add(scalar, ClassMistakes.arrayAsObject(scalar));
            return scalar;
        }
        PropertyDraft draft = type != scalar.held || isObject ? struct(scalar, type, kinds) : inline(scalar, kinds);
        draft.nullable = scalar.nullable;
        if (annotation != null) {
            draft.nullable |= annotation.nullable();
            readNames(draft, annotation);
        }
        return draft;
    }

    private void readNames(PropertyDraft draft, Embedded annotation) {
        if (draft instanceof EmbeddedDraft embedded) {
            embedded.column = annotation.prefix();
            embedded.absolute = isAbsolute(embedded, annotation.prefixMode());
            if (annotation.prefixMode() == PrefixMode.ABSOLUTE && draft.owner.inDocument) {
                model.mistakes.add(draft, ClassMistakes.absoluteInDocument(draft));
            }
            if (!annotation.column().isEmpty()) {
                model.mistakes.add(draft, ClassMistakes.columnOfSeveral(draft));
            }
            return;
        }
        draft.column = annotation.column();
        if (!annotation.prefix().equals("*") || annotation.prefixMode() != PrefixMode.DEFAULT) {
            model.mistakes.add(draft, ClassMistakes.prefixOfOne(draft));
        }
    }

    /** Prefixes are about columns: in a document, an embeddable stands in what is around it, whatever holds for the model. */
    private boolean isAbsolute(EmbeddedDraft embedded, PrefixMode declared) {
        return !embedded.owner.inDocument
                && (declared == PrefixMode.DEFAULT ? model.prefixes : declared) == PrefixMode.ABSOLUTE;
    }

    /** Without an annotation, as the configuration says. */
    private EmbeddedDraft inline(ScalarDraft scalar, @Nullable KindClasses kinds) {
        ClassDraft body = kinds == null
                ? classes.readEmbeddable(scalar, scalar.held, scalar.field.genericType(), false)
                : classes.readKinds(scalar, kinds, false);
        EmbeddedDraft draft = new EmbeddedDraft(scalar.owner, scalar.field, scalar.place, body);
        draft.absolute = isAbsolute(draft, PrefixMode.DEFAULT);
        return draft;
    }

    private StructDraft struct(ScalarDraft scalar, Class<?> type, @Nullable KindClasses kinds) {
        if (kinds != null) {
            return new StructDraft(scalar.owner, scalar.field, scalar.place, classes.readKinds(scalar, kinds, true));
        }
        Type declared = scalar.owner.bindings.resolve(scalar.field.genericType());
        ClassDraft body =
                classes.readEmbeddable(scalar, type, type == scalar.held ? declared : element(declared, type), true);
        return new StructDraft(scalar.owner, scalar.field, scalar.place, body);
    }

    private static Type element(Type declared, Class<?> type) {
        if (declared instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[0];
        }
        return declared instanceof GenericArrayType array ? array.getGenericComponentType() : type;
    }

    private void addIndexes(PropertyDraft draft) {
        for (Index index : draft.declared.all(Index.class)) {
            addIndex(draft, IndexDraft.of(index));
        }
        for (Unique unique : draft.declared.all(Unique.class)) {
            addIndex(draft, IndexDraft.of(unique));
        }
        draft.declared.all(Check.class).forEach(check -> draft.checks.add(CheckDraft.of(check)));
    }

    private void addIndex(PropertyDraft draft, IndexDraft index) {
        if (index.properties().isEmpty()) {
            draft.indexes.add(index);
        } else {
            model.mistakes.add(draft.place, ColumnMistakes.propertiesOnField(draft, index));
        }
    }

    private static Map<Class<? extends Annotation>, Role> roles() {
        Map<Class<? extends Annotation>, Role> roles = new LinkedHashMap<>();
        roles.put(PrimaryKey.class, Role.KEY);
        roles.put(Version.class, Role.VERSION);
        roles.put(CreatedAt.class, Role.CREATED_AT);
        roles.put(UpdatedAt.class, Role.UPDATED_AT);
        roles.put(Formula.class, Role.FORMULA);
        return roles;
    }
}
