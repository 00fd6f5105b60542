// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The class that a relation leads to, or why there is none.
 *
 * @param type the entity class; null with a mistake
 */
record RelationTarget(@Nullable Class<?> type, @Nullable Mistake mistake) {

    /** Found from what the annotation declares ({@code void} for nothing) and the field's type. */
    static RelationTarget of(PropertyDraft relation, Class<?> declared) {
        Class<?> held = held(relation.field);
        Class<?> target = declared == void.class ? held : declared;
        if (target == null) {
            return failed(RelationMistakes.unknownTarget(relation));
        }
        if (held != null && !held.isAssignableFrom(target)) {
            return failed(RelationMistakes.targetDoesNotFit(relation, target, held));
        }
        if (!target.isAnnotationPresent(Entity.class)) {
            return failed(RelationMistakes.targetIsNoEntity(relation, target));
        }
        if (Modifier.isAbstract(target.getModifiers())) {
            return failed(RelationMistakes.abstractTarget(relation, target));
        }
        return new RelationTarget(target, null);
    }

    private static RelationTarget failed(Mistake mistake) {
        return new RelationTarget(null, mistake);
    }

    /** What the field holds or its handle or collection leads to; null where the type does not tell. */
    private static @Nullable Class<?> held(Field field) {
        Class<?> type = field.getType();
        if (type != Ref.class && type != EntityCollection.class) {
            return field.getGenericType() instanceof Class<?> || field.getGenericType() instanceof ParameterizedType
                    ? type
                    : null;
        }
        if (field.getGenericType() instanceof ParameterizedType parameterized) {
            Type argument = parameterized.getActualTypeArguments()[0];
            if (argument instanceof Class<?> known) {
                return known;
            }
            return argument instanceof ParameterizedType known ? (Class<?>) known.getRawType() : null;
        }
        return null;
    }
}
