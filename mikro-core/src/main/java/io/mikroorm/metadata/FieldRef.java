// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * A field of a class, by name.
 *
 * @param declaringClass the class that declares it, which may be a superclass of the entity
 * @param name its name
 * @param type its declared class
 * @param isFinal whether only a constructor can set it
 */
public record FieldRef(Class<?> declaringClass, String name, Class<?> type, boolean isFinal) {

    @Override
    public String toString() {
        return declaringClass.getSimpleName() + "." + name;
    }
}
