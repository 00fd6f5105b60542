// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.AnnotatedField;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    /** Whether a field belongs to such a class, or has such an annotation itself. One that is never a property has to have one. */
    static boolean concerns(AnnotatedField field) {
        boolean annotated = field.annotations().stream().anyMatch(Managed::isJakarta);
        return annotated || !isLeftOut(field) && (isManaged(field.owner()) || isManaged(field.declaringClass()));
    }

    /** Whether Java says that a field is nobody's state. */
    static boolean isLeftOut(AnnotatedField field) {
        return isLeftOut(field(field));
    }

    /** The field itself. */
    static Field field(AnnotatedField field) {
        try {
            return field.declaringClass().getDeclaredField(field.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of a field. */
    static boolean isLeftOut(Field field) {
        return Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    }

    /** The class of the elements of an array or a collection; of other types that of the type. Null of a type variable. */
    static @Nullable Class<?> elementOf(Type type) {
        Class<?> held = classOf(type);
        if (held != null && held.isArray()) {
            return held.getComponentType();
        }
        boolean several = held != null && Collection.class.isAssignableFrom(held);
        return several && type instanceof ParameterizedType parameterized
                ? classOf(parameterized.getActualTypeArguments()[0])
                : held;
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

    /** Whether a field is a relation. */
    static boolean isRelation(List<Annotation> annotations) {
        return Stream.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class)
                .anyMatch(kind -> find(annotations, kind) != null);
    }
}
