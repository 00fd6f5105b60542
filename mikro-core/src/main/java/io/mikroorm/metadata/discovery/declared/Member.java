// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;

/**
 * What holds the value of a property, and has annotations: a field, or the getter of one that has no field.
 *
 * @param element the field or method
 * @param name what the property is called
 */
public record Member(AnnotatedElement element, String name) {

    /** A field, which is called as the property is. */
    public static Member of(Field field) {
        return new Member(field, field.getName());
    }

    /** Whether it is a field. */
    public boolean isField() {
        return element instanceof Field;
    }

    /** The class that has it. */
    public Class<?> declaringClass() {
        return ((java.lang.reflect.Member) element).getDeclaringClass();
    }

    /** The type of the value as it is declared. */
    public Type genericType() {
        return element instanceof Field field ? field.getGenericType() : ((Method) element).getGenericReturnType();
    }

    /** The class of the value in the class file. */
    public Class<?> type() {
        return element instanceof Field field ? field.getType() : ((Method) element).getReturnType();
    }

    /** The type with its annotations. */
    public AnnotatedType annotatedType() {
        return element instanceof Field field ? field.getAnnotatedType() : ((Method) element).getAnnotatedReturnType();
    }

    /** Whether it is a field that only a constructor can set. */
    public boolean isFinal() {
        return element instanceof Field field && Modifier.isFinal(field.getModifiers());
    }

    /** Whether it is a static field. */
    public boolean isStatic() {
        return element instanceof Field field && Modifier.isStatic(field.getModifiers());
    }

    /** Whether it is a transient field. */
    public boolean isTransient() {
        return element instanceof Field field && Modifier.isTransient(field.getModifiers());
    }

    /** As in messages: {@code Book.title}. */
    @Override
    public String toString() {
        return declaringClass().getSimpleName() + "." + name;
    }
}
