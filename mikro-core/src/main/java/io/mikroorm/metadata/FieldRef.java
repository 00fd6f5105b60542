// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import org.jspecify.annotations.Nullable;

/**
 * A field of a class, by name; or what a getter gives where there is no field.
 *
 * @param declaringClass the class that declares it, which may be a superclass of the entity
 * @param name its name
 * @param type the class of what it holds in the entity: of a field of a generic class, what its type variable stands for
 * @param erasure its class in the class file: of a type variable, its bound; otherwise the same
 * @param isFinal whether only a constructor can set it
 * @param accessors the methods that read and set it; null where it is reached itself
 */
public record FieldRef(
        Class<?> declaringClass,
        String name,
        Class<?> type,
        Class<?> erasure,
        boolean isFinal,
        @Nullable Accessors accessors) {

    /**
     * Methods of the class that declares a field, of any visibility.
     *
     * @param getter the name of the one without parameters that gives the value
     * @param setter the name of the one that takes it; null where nobody sets what the getter works out
     */
    public record Accessors(String getter, @Nullable String setter) {}

    /** A field that is reached itself. */
    public FieldRef(Class<?> declaringClass, String name, Class<?> type, Class<?> erasure, boolean isFinal) {
        this(declaringClass, name, type, erasure, isFinal, null);
    }

    /** A field whose class says what it holds. */
    public FieldRef(Class<?> declaringClass, String name, Class<?> type, boolean isFinal) {
        this(declaringClass, name, type, type, isFinal);
    }

    /** Whether it is no field, but what a getter works out: never set, not even by a constructor. */
    public boolean isComputed() {
        return accessors != null && accessors.setter() == null;
    }

    @Override
    public String toString() {
        return declaringClass.getSimpleName() + "." + name;
    }
}
