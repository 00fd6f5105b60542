// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.MemberKey;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.FixedOrderMistakes;
import io.mikroorm.metadata.discovery.mistake.ForeignKeyMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyOnlyMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyRelationMistakes;
import io.mikroorm.metadata.discovery.mistake.MemberOwnerMistakes;
import io.mikroorm.metadata.discovery.mistake.OwnColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.PivotEntityMistakes;
import io.mikroorm.metadata.discovery.mistake.PlainFieldMistakes;
import io.mikroorm.metadata.discovery.mistake.PolymorphicMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import io.mikroorm.metadata.discovery.mistake.SharedPivotMistakes;
import io.mikroorm.metadata.discovery.mistake.ViewMistakes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a field with a relation annotation into a draft, and has its target read. */
final class RelationReader {

    private final ModelDraft model;
    private final AnnotationReader classes;

    RelationReader(ModelDraft model, AnnotationReader classes) {
        this.model = model;
        this.classes = classes;
    }

    PropertyDraft read(ScalarDraft scalar, Class<? extends Annotation> kind) {
        boolean toMany = kind == OneToMany.class || kind == ManyToMany.class;
        if (isOfRecord(scalar) && (toMany || isOtherSide(scalar))) {
            model.mistakes.add(scalar, ViewMistakes.laterThanRecord(scalar, kind, toMany));
            return scalar;
        }
        Mistake mistake = toMany ? mistakeOfMany(scalar, kind) : mistakeOfOne(scalar, kind);
        if (mistake != null) {
            model.mistakes.add(scalar, mistake);
            return scalar;
        }
        PropertyDraft draft = toMany ? readToMany(scalar) : readToOne(scalar);
        draft.nullable |= scalar.nullable;
        return draft;
    }

    private static boolean isOfRecord(ScalarDraft scalar) {
        return scalar.owner instanceof EntityDraft entity && entity.type.isRecord();
    }

    private static boolean isOtherSide(ScalarDraft scalar) {
        OneToOne relation = scalar.declared.get(OneToOne.class);
        return relation != null && !relation.mappedBy().isEmpty();
    }

    private static @Nullable Mistake mistakeOfMany(ScalarDraft scalar, Class<? extends Annotation> kind) {
        if (ToManyProperty.isPlain(scalar.held)) {
            boolean never = scalar.isFinal() && scalar.field.declaringClass().isRecord();
            return never ? PlainFieldMistakes.finalField(scalar) : null;
        }
        if (scalar.held == EntityCollection.class) {
            return null;
        }
        return PlainFieldMistakes.holdsMany(scalar.held)
                ? PlainFieldMistakes.otherType(scalar, kind)
                : RelationMistakes.notACollection(scalar, kind);
    }

    private static @Nullable Mistake mistakeOfOne(ScalarDraft scalar, Class<? extends Annotation> kind) {
        return PlainFieldMistakes.holdsMany(scalar.held) ? RelationMistakes.collection(scalar, kind) : null;
    }

    private ToManyDraft readToMany(ScalarDraft scalar) {
        ManyToMany manyToMany = scalar.declared.get(ManyToMany.class);
        ToManyDraft draft = new ToManyDraft(scalar.owner, scalar.field, scalar.place, manyToMany != null);
        if (manyToMany != null) {
            fill(draft, manyToMany);
        } else {
            fill(draft, Objects.requireNonNull(scalar.declared.get(OneToMany.class)));
        }
        return draft;
    }

    private void fill(ToManyDraft draft, ManyToMany annotation) {
        draft.mappedBy = annotation.mappedBy();
        draft.pivotTable = annotation.pivotTable();
        draft.joinColumns = List.of(annotation.joinColumn());
        draft.inverseJoinColumns = List.of(annotation.inverseJoinColumn());
        draft.discriminator = annotation.discriminator();
        draft.discriminatorValue = annotation.discriminatorValue();
        draft.order = annotation.orderBy();
        draft.where = List.of(annotation.where());
        draft.fixedOrder = annotation.fixedOrder();
        draft.fixedOrderColumn = annotation.fixedOrderColumn();
        draft.cascade = Set.copyOf(List.of(annotation.cascade()));
        draft.eager = annotation.eager();
        draft.target = target(draft, annotation.target());
        boolean names =
                !draft.pivotTable.isEmpty() || !draft.joinColumns.isEmpty() || !draft.inverseJoinColumns.isEmpty();
        boolean ofEntity = annotation.pivotEntity() != void.class;
        if (ofEntity) {
            draft.pivotEntity = annotation.pivotEntity();
            pivotEntity(draft, annotation.pivotEntity(), names);
        }
        draft.rules = new Pivot.Rules(
                annotation.onDelete(),
                annotation.onUpdate(),
                annotation.foreignKeyName(),
                annotation.inverseForeignKeyName());
        boolean ordered = draft.fixedOrder || !draft.fixedOrderColumn.isEmpty();
        boolean ruled = !draft.rules.equals(Pivot.Rules.DEFAULT);
        Mistake mistake = !draft.isOwner() && (names || ofEntity || ordered || ruled)
                ? RelationMistakes.ofTheOwner(draft, draft.mappedBy, "the pivot table")
                : ordered ? FixedOrderMistakes.of(draft, ofEntity) : null;
        mistake = mistake == null ? SharedPivotMistakes.of(draft) : mistake;
        mistake = mistake == null ? ForeignKeyMistakes.ofLinks(draft) : mistake;
        if (mistake != null) {
            model.mistakes.add(draft, mistake);
        }
    }

    private void fill(ToManyDraft draft, OneToMany annotation) {
        draft.mappedBy = annotation.mappedBy();
        draft.joinColumns = List.of(annotation.joinColumn());
        draft.nullable = annotation.nullable();
        draft.members = new MemberKey(
                annotation.onDelete(),
                annotation.onUpdate(),
                annotation.deferred(),
                annotation.foreignKeyName(),
                annotation.constraint());
        Mistake mistake = MemberOwnerMistakes.of(draft);
        if (mistake != null) {
            model.mistakes.add(draft, mistake);
        }
        draft.order = annotation.orderBy();
        draft.where = List.of(annotation.where());
        draft.orphanRemoval = annotation.orphanRemoval();
        draft.cascade = Set.copyOf(List.of(annotation.cascade()));
        draft.eager = annotation.eager();
        draft.target = target(draft, annotation.target());
    }

    private void pivotEntity(ToManyDraft draft, Class<?> entity, boolean named) {
        if (!model.declarations.on(entity).has(Entity.class)) {
            model.mistakes.add(draft, PivotEntityMistakes.noEntity(draft, entity));
        } else if (named) {
            model.mistakes.add(draft, PivotEntityMistakes.named(draft, entity));
        } else {
            classes.enqueue(entity);
        }
    }

    private ToOneDraft readToOne(ScalarDraft scalar) {
        OneToOne oneToOne = scalar.declared.get(OneToOne.class);
        boolean isRef = scalar.held == Ref.class;
        ToOneDraft draft = new ToOneDraft(scalar.owner, scalar.field, scalar.place, oneToOne != null, isRef);
        if (oneToOne != null) {
            fill(draft, oneToOne);
        } else {
            fill(draft, Objects.requireNonNull(scalar.declared.get(ManyToOne.class)));
        }
        PrimaryKey key = scalar.declared.get(PrimaryKey.class);
        boolean required = key != null || !draft.nullable && !scalar.nullable;
        if (draft.onDelete == ReferentialAction.SET_NULL && required) {
            model.mistakes.add(draft, RelationMistakes.setNullOfRequired(draft));
        } else if (draft.onUpdate == ReferentialAction.SET_NULL && required) {
            model.mistakes.add(draft, RelationMistakes.setNullWithKeyOfRequired(draft));
        }
        Mistake mistake = key == null ? ForeignKeyMistakes.ofNone(draft) : mistakeOfKey(draft, key);
        if (mistake != null) {
            model.mistakes.add(draft, mistake);
        }
        draft.key = key != null;
        return draft;
    }

    private static @Nullable Mistake mistakeOfKey(ToOneDraft draft, PrimaryKey key) {
        if (!draft.isOwner()) {
            return KeyRelationMistakes.inverse(draft);
        }
        if (draft.nullable && draft.persisted) {
            return KeyRelationMistakes.nullable(draft);
        }
        if (!key.column().isEmpty()) {
            return KeyRelationMistakes.options(draft, "column = \"" + key.column() + "\"");
        }
        boolean made = key.generated() != KeyGeneration.AUTO && key.generated() != KeyGeneration.ASSIGNED;
        return made
                ? KeyRelationMistakes.options(draft, "generated = " + key.generated())
                : ForeignKeyMistakes.ofNone(draft);
    }

    private void fill(ToOneDraft draft, ManyToOne annotation) {
        draft.joinColumns = List.of(annotation.joinColumn());
        draft.ownColumns = List.of(annotation.ownColumns());
        readPersisted(draft, annotation.persist());
        draft.nullable = annotation.nullable() || !annotation.persist();
        draft.onDelete = annotation.onDelete();
        draft.onUpdate = annotation.onUpdate();
        draft.deferred = annotation.deferred();
        draft.foreignKeyName = annotation.foreignKeyName();
        draft.constraint = annotation.constraint();
        draft.defaultKeyText = annotation.defaultKey();
        draft.index = annotation.index();
        draft.targetValues = List.of(annotation.targetValues());
        draft.cascade = Set.copyOf(List.of(annotation.cascade()));
        draft.eager = annotation.eager();
        draft.keyOnly = annotation.keyOnly();
        draft.targetKeyName = annotation.targetKey();
        if (draft.keyOnly) {
            readKeyOnly(draft, annotation.target(), annotation.targets());
            return;
        }
        fill(draft, new TargetClasses.Wanted(annotation.targets(), annotation.target()));
    }

    private void fill(ToOneDraft draft, TargetClasses.Wanted wanted) {
        TargetClasses several = TargetClasses.of(model.declarations, draft, wanted, Target.held(draft));
        if (several == null) {
            draft.target = target(draft, wanted.target());
        } else {
            fill(draft, several);
        }
    }

    private void fill(ToOneDraft draft, TargetClasses several) {
        Mistake mistake = several.mistake();
        if (mistake != null) {
            model.mistakes.add(draft, mistake);
            return;
        }
        draft.target = several.common();
        draft.targetClasses = several.types();
        several.types().forEach(classes::enqueue);
    }

    private void fill(ToOneDraft draft, OneToOne annotation) {
        draft.joinColumns = List.of(annotation.joinColumn());
        draft.ownColumns = List.of(annotation.ownColumns());
        readPersisted(draft, annotation.persist());
        draft.nullable = annotation.nullable() || !annotation.persist();
        draft.onDelete = annotation.onDelete();
        draft.onUpdate = annotation.onUpdate();
        draft.deferred = annotation.deferred();
        draft.foreignKeyName = annotation.foreignKeyName();
        draft.constraint = annotation.constraint();
        draft.defaultKeyText = annotation.defaultKey();
        draft.mappedBy = annotation.mappedBy();
        draft.orphanRemoval = annotation.orphanRemoval();
        draft.cascade = Set.copyOf(List.of(annotation.cascade()));
        draft.eager = annotation.eager();
        draft.keyOnly = annotation.keyOnly();
        draft.targetKeyName = annotation.targetKey();
        draft.targetValues = List.of(annotation.targetValues());
        if (draft.keyOnly) {
            readKeyOnly(draft, annotation.target(), annotation.targets());
            return;
        }
        if (!draft.isOwner() && annotation.targets().length > 0) {
            model.mistakes.add(draft, PolymorphicMistakes.targetsOfOtherSide(draft));
        } else if (draft.isOwner()) {
            fill(draft, new TargetClasses.Wanted(annotation.targets(), annotation.target()));
        } else {
            draft.target = target(draft, annotation.target());
        }
        if (!draft.isOwner() && draft.saysForeignKey()) {
            model.mistakes.add(draft, RelationMistakes.ofTheOwner(draft, draft.mappedBy, "the foreign key"));
        }
    }

    /** One that is not written is empty until its row is read. */
    private void readPersisted(ToOneDraft draft, boolean persisted) {
        draft.persisted = persisted;
        if (!persisted && !(draft.owner instanceof EntityDraft)) {
            model.mistakes.add(draft, OwnColumnMistakes.notTaken(draft, "it is inside of an embeddable"));
        }
    }

    /** The field does not tell the target. What is refused says {@code ResolveKeyOnly}. */
    private void readKeyOnly(ToOneDraft draft, Class<?> declared, Class<?>... several) {
        if (several.length > 0) {
            model.mistakes.add(
                    draft, KeyOnlyMistakes.option(draft, "targets", "a key does not tell of which class it is"));
        } else if (declared == void.class) {
            model.mistakes.add(draft, KeyOnlyMistakes.noTarget(draft));
        } else {
            draft.target = target(draft, declared);
        }
    }

    private @Nullable Class<?> target(PropertyDraft draft, Class<?> declared) {
        Target target = Target.of(model.declarations, draft, declared);
        if (target.mistake() != null) {
            model.mistakes.add(draft, target.mistake());
        } else if (target.type() != null) {
            classes.enqueue(target.type());
        }
        return target.type();
    }

    /**
     * The class that a relation leads to, or why there is none.
     *
     * @param type the entity class; null with a mistake
     */
    private record Target(@Nullable Class<?> type, @Nullable Mistake mistake) {

        /** Found from what the annotation declares ({@code void} for nothing) and the field's type. */
        static Target of(Declarations declarations, PropertyDraft relation, Class<?> declared) {
            Class<?> held = held(relation);
            Class<?> target = declared == void.class ? held : declared;
            if (target == null) {
                return failed(RelationMistakes.unknownTarget(relation));
            }
            if (held != null && !held.isAssignableFrom(target)) {
                return failed(RelationMistakes.targetDoesNotFit(relation, target, held));
            }
            if (!declarations.on(target).has(Entity.class)) {
                return failed(RelationMistakes.targetIsNoEntity(relation, target));
            }
            if (Modifier.isAbstract(target.getModifiers()) && Hierarchies.rootOf(declarations, target) == null) {
                return failed(RelationMistakes.abstractTarget(relation, target));
            }
            return new Target(target, null);
        }

        private static Target failed(Mistake mistake) {
            return new Target(null, mistake);
        }

        /** What the field holds or its handle or collection leads to; null where the type does not tell. */
        static @Nullable Class<?> held(PropertyDraft relation) {
            if (relation instanceof ToOneDraft toOne && toOne.keyOnly) {
                return null;
            }
            TypeBindings bindings = relation.owner.bindings;
            Type type = bindings.resolve(relation.field.genericType());
            if (relation.held != Ref.class && !(relation instanceof ToManyDraft)) {
                return bindings.classOf(type);
            }
            return type instanceof ParameterizedType handle
                    ? bindings.classOf(handle.getActualTypeArguments()[0])
                    : null;
        }
    }
}
