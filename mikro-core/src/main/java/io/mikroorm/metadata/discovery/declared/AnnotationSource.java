// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.annotation.Entity;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads our annotations from classes and fields. */
final class AnnotationSource {

    private static final String OURS = Entity.class.getPackageName();

    private AnnotationSource() {}

    /** Our annotations of a class or field, those in a container one by one. */
    static List<Annotation> on(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getPackageName().equals(OURS)) {
                found.addAll(unrolled(annotation));
            }
        }
        return found;
    }

    private static List<Annotation> unrolled(Annotation annotation) {
        Class<?> holder = annotation.annotationType().getEnclosingClass();
        Repeatable repeatable = holder == null ? null : holder.getAnnotation(Repeatable.class);
        if (repeatable == null || repeatable.value() != annotation.annotationType()) {
            return List.of(annotation);
        }
        try {
            return List.of((Annotation[])
                    annotation.annotationType().getMethod("value").invoke(annotation));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether an annotation of any library called {@code Nullable} is on the field or on its type. */
    static boolean saysNullable(Member field) {
        AnnotatedType type = field.annotatedType();
        return saysNullable(field.element().getAnnotations())
                || saysNullable(type.getAnnotations())
                || (type instanceof AnnotatedArrayType array && saysNullableOfPrimitive(array));
    }

    /** {@code @Nullable byte[]} names the bytes, which cannot be null: the array is meant. */
    private static boolean saysNullableOfPrimitive(AnnotatedArrayType array) {
        AnnotatedType component = array.getAnnotatedGenericComponentType();
        return component.getType() instanceof Class<?> type
                && type.isPrimitive()
                && saysNullable(component.getAnnotations());
    }

    private static boolean saysNullable(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
    }
}
