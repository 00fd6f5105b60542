// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** What can be asked about the annotations of any field. */
final class FieldAnnotations {

    private static final String OURS = Property.class.getPackageName();

    private FieldAnnotations() {}

    /** Whether an annotation of any library called {@code Nullable} is on the field or on its type. */
    static boolean isNullable(Field field) {
        AnnotatedType type = field.getAnnotatedType();
        return saysNullable(field.getAnnotations())
                || saysNullable(type.getAnnotations())
                || (type instanceof AnnotatedArrayType array && isNullablePrimitive(array));
    }

    /** {@code @Nullable byte[]} names the bytes, which cannot be null: the array is meant. */
    private static boolean isNullablePrimitive(AnnotatedArrayType array) {
        AnnotatedType component = array.getAnnotatedGenericComponentType();
        return component.getType() instanceof Class<?> type
                && type.isPrimitive()
                && saysNullable(component.getAnnotations());
    }

    private static boolean saysNullable(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
    }

    /** Our annotations that say how the field is mapped, as they are written. */
    static List<String> mapping(Field field) {
        return Arrays.stream(field.getAnnotations())
                .map(Annotation::annotationType)
                .filter(a -> a.getPackageName().equals(OURS) && a != Transient.class)
                .map(a -> "@" + a.getSimpleName())
                .toList();
    }

    /** Why a field is no property, as the end of "it is …"; empty when it is one. */
    static String reasonToSkip(Field field) {
        if (Modifier.isStatic(field.getModifiers())) {
            return "static";
        }
        if (Modifier.isTransient(field.getModifiers())) {
            return "transient";
        }
        return field.isAnnotationPresent(Transient.class) ? "marked @Transient" : "";
    }
}
