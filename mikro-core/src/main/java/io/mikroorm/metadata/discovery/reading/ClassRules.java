// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Which classes can be entities and embeddables at all. */
final class ClassRules {

    private ClassRules() {}

    /** Why a class cannot be an entity; null when it can. */
    static @Nullable Mistake mistakeOfEntity(Declarations declarations, Class<?> type) {
        Declared declared = declarations.on(type);
        if (!declared.has(Entity.class)) {
            return ClassMistakes.notAnEntity(type, declared.has(Embeddable.class));
        }
        if (declared.has(Embeddable.class)) {
            return ClassMistakes.entityAndEmbeddable(type);
        }
        if (isNoClass(type)) {
            return ClassMistakes.noClass(type);
        }
        Class<?> root = Hierarchies.rootOf(declarations, type);
        if (Modifier.isAbstract(type.getModifiers()) && root == null) {
            return ClassMistakes.abstractEntity(type);
        }
        if (isInner(type)) {
            return ClassMistakes.innerClass(type);
        }
        Class<?> top = root == null ? type : root;
        for (@Nullable Class<?> base = top.getSuperclass(); base != null; base = base.getSuperclass()) {
            boolean isEntity = declarations.on(base).has(Entity.class);
            if (isEntity && !Modifier.isAbstract(base.getModifiers())) {
                return ClassMistakes.extendsEntity(type, base);
            }
        }
        return Hierarchies.mistakeOf(declarations, type);
    }

    /** Why a class cannot be embedded in a field, by itself or in an array; null when it can. */
    static @Nullable Mistake mistakeOfEmbeddable(PropertyDraft property, Class<?> type) {
        if (isNoClass(type)) {
            return ClassMistakes.embedsNoClass(property, type);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            return ClassMistakes.embedsAbstract(property, type);
        }
        if (isInner(type)) {
            return ClassMistakes.embedsInner(property, type);
        }
        for (@Nullable ClassDraft around = property.owner; around != null; around = around.outer) {
            if (around.type == type) {
                return ClassMistakes.embedsItself(property, type);
            }
        }
        return null;
    }

    /** Why an embeddable that may be of several classes cannot be embedded in a field; null when it can. */
    static @Nullable Mistake mistakeOfKinds(PropertyDraft property, KindClasses classes) {
        for (@Nullable ClassDraft around = property.owner; around != null; around = around.outer) {
            if (around.type == classes.common()) {
                return ClassMistakes.embedsItself(property, classes.common());
            }
        }
        for (Class<?> type : classes.values().keySet()) {
            if (isInner(type)) {
                return ClassMistakes.embedsInner(property, type);
            }
        }
        return classes.mistake();
    }

    /** Whether two properties of one name can be in one place of a row: an {@code int} can be where an {@code Integer} is. */
    static boolean isSame(PropertyDraft one, PropertyDraft other) {
        MethodType types = MethodType.methodType(one.held, other.held).wrap();
        boolean sameField = one.field.genericType().equals(other.field.genericType())
                || one.held.isPrimitive()
                || other.held.isPrimitive();
        return types.returnType() == types.parameterType(0)
                && sameField
                && one.getClass() == other.getClass()
                && one.column.equals(other.column)
                && isSaidAlike(one, other);
    }

    private static boolean isSaidAlike(PropertyDraft one, PropertyDraft other) {
        if (one instanceof ScalarDraft scalar) {
            return isStoredAlike(scalar, (ScalarDraft) other);
        }
        if (one instanceof ToOneDraft relation) {
            return isRelatedAlike(relation, (ToOneDraft) other);
        }
        if (one instanceof StructDraft struct) {
            return isSame(struct.body, ((StructDraft) other).body);
        }
        return !(one instanceof EmbeddedDraft embedded)
                || embedded.absolute == ((EmbeddedDraft) other).absolute
                        && isSame(embedded.body, ((EmbeddedDraft) other).body);
    }

    /** Of one class at two places, of which something may be said at each. */
    private static boolean isSame(ClassDraft one, ClassDraft other) {
        for (PropertyDraft property : one.properties) {
            PropertyDraft twin = other.property(property.name());
            if (twin == null || !isSame(property, twin)) {
                return false;
            }
        }
        return one.type == other.type && one.properties.size() == other.properties.size();
    }

    private static boolean isRelatedAlike(ToOneDraft one, ToOneDraft other) {
        return one.target == other.target
                && one.targetClasses.equals(other.targetClasses)
                && one.targetValues.equals(other.targetValues)
                && one.targetKeyName.equals(other.targetKeyName)
                && one.keyOnly == other.keyOnly
                && one.oneToOne == other.oneToOne
                && one.mappedBy.equals(other.mappedBy)
                && one.eager == other.eager
                && one.index == other.index
                && isHeldAlike(one, other);
    }

    private static boolean isHeldAlike(ToOneDraft one, ToOneDraft other) {
        return one.joinColumns.equals(other.joinColumns)
                && one.ownColumns.equals(other.ownColumns)
                && one.cascade.equals(other.cascade)
                && one.orphanRemoval == other.orphanRemoval
                && one.onDelete == other.onDelete
                && one.onUpdate == other.onUpdate
                && one.deferred == other.deferred
                && one.constraint == other.constraint
                && one.foreignKeyName.equals(other.foreignKeyName)
                && one.defaultKeyText.equals(other.defaultKeyText);
    }

    private static boolean isStoredAlike(ScalarDraft one, ScalarDraft other) {
        return one.columnType.equals(other.columnType)
                && one.limits.equals(other.limits)
                && one.enumMode == other.enumMode
                && one.json == other.json
                && one.collation.equals(other.collation)
                && one.converterClass == other.converterClass;
    }

    private static boolean isNoClass(Class<?> type) {
        return type.isInterface() || type.isEnum() || type.isArray() || type.isPrimitive();
    }

    private static boolean isInner(Class<?> type) {
        return type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers());
    }
}
