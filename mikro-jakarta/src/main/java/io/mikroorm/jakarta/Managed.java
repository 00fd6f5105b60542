// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.AnnotatedField;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which classes and fields are about Jakarta Persistence. */
final class Managed {

    private static final String JAKARTA = Entity.class.getPackageName();
    private static final String OURS = io.mikroorm.annotation.Entity.class.getPackageName();

    private Managed() {}

    /** Whether a class is an entity, an embeddable or a mapped superclass by its annotations. */
    static boolean isManaged(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Embeddable.class)
                || type.isAnnotationPresent(MappedSuperclass.class);
    }

    /** Whether a class has any such annotation; that of a converter is for others. */
    static boolean concerns(Class<?> type) {
        return Arrays.stream(type.getDeclaredAnnotations())
                .anyMatch(annotation -> isJakarta(annotation) && annotation.annotationType() != Converter.class);
    }

    /** Whether a field belongs to such a class, or has such an annotation itself. */
    static boolean concerns(AnnotatedField field) {
        return isManaged(field.owner())
                || isManaged(field.declaringClass())
                || field.annotations().stream().anyMatch(Managed::isJakarta);
    }

    static boolean isJakarta(Annotation annotation) {
        return annotation.annotationType().getPackageName().equals(JAKARTA);
    }

    static boolean isOurs(Annotation annotation) {
        return annotation.annotationType().getPackageName().equals(OURS);
    }

    static <A extends Annotation> @Nullable A find(List<Annotation> annotations, Class<A> type) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType() == type) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    /** The class of a type; null of a type variable. */
    static @Nullable Class<?> classOf(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof Class<?> known ? known : null;
    }
}
