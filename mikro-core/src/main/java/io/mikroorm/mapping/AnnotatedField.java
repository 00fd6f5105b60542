// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A field with all its annotations.
 *
 * @param owner the mapped class: the field is its own or one of a base of it
 * @param declaringClass the class that declares it
 * @param name its name
 * @param type its type as it is declared
 * @param annotations those of any library
 * @param types who stores all values of their classes
 */
public record AnnotatedField(
        Class<?> owner,
        Class<?> declaringClass,
        String name,
        Type type,
        List<Annotation> annotations,
        RegisteredTypes types) {

    /** One where no types are registered. */
    public AnnotatedField(
            Class<?> owner, Class<?> declaringClass, String name, Type type, List<Annotation> annotations) {
        this(owner, declaringClass, name, type, annotations, RegisteredTypes.NONE);
    }

    /** Copies the list. */
    public AnnotatedField {
        annotations = List.copyOf(annotations);
    }
}
