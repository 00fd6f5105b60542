// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.PolymorphicMistakes;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a relation may lead to where these are several, or why they are not known.
 *
 * @param common what the field or its handle holds, and all of them are
 */
record TargetClasses(
        Class<?> common, List<Class<?>> types, @Nullable Mistake mistake) {

    /** What an annotation says of them. */
    record Wanted(Class<?>[] targets, Class<?> target) {}

    /** Found from the annotation and what the field holds; null for a relation to one class. */
    static @Nullable TargetClasses of(
            Declarations declarations, ToOneDraft relation, Wanted wanted, @Nullable Class<?> held) {
        Class<?> common = held == null ? Object.class : held;
        if (wanted.targets.length > 0) {
            return named(declarations, relation, List.of(wanted.targets), common);
        }
        boolean open = Modifier.isAbstract(common.getModifiers()) || common == Object.class;
        boolean isEntity = declarations.on(common).has(Entity.class);
        if (held == null || wanted.target != void.class || isEntity || !open) {
            return null;
        }
        if (common.isSealed()) {
            List<Class<?>> types = new ArrayList<>();
            Class<?> other = permitted(declarations, common, types);
            return other == null
                    ? new TargetClasses(common, types, null)
                    : failed(PolymorphicMistakes.permittedNoEntity(relation, common, other));
        }
        return common.isInterface() || common == Object.class
                ? failed(PolymorphicMistakes.noTargets(relation, common))
                : null;
    }

    private static TargetClasses named(
            Declarations declarations, ToOneDraft relation, List<Class<?>> types, Class<?> common) {
        for (Class<?> type : types) {
            if (!common.isAssignableFrom(type)) {
                return failed(RelationMistakes.targetDoesNotFit(relation, type, common));
            }
            if (!declarations.on(type).has(Entity.class)) {
                return failed(RelationMistakes.targetIsNoEntity(relation, type));
            }
        }
        return new TargetClasses(common, types, null);
    }

    /** Adds the entities that a sealed class permits; gives a permitted class that is none. */
    private static @Nullable Class<?> permitted(Declarations declarations, Class<?> type, List<Class<?>> types) {
        for (Class<?> below : type.getPermittedSubclasses()) {
            if (declarations.on(below).has(Entity.class)) {
                types.remove(below); // which two interfaces may permit
                types.add(below);
            } else if (!below.isSealed()) {
                return below;
            } else {
                Class<?> other = permitted(declarations, below, types);
                if (other != null) {
                    return other;
                }
            }
        }
        return null;
    }

    private static TargetClasses failed(Mistake mistake) {
        return new TargetClasses(Object.class, List.of(), mistake);
    }
}
