// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.lang.reflect.Type;
import java.util.List;

/**
 * A field of a class on its way into the model.
 *
 * @param declaringClass the class that has it, or a base of it
 * @param name its name
 * @param type its type as it is declared
 * @param declarations what is declared about it
 */
public record FieldMapping(Class<?> declaringClass, String name, Type type, List<Declaration> declarations) {

    /** Copies the list. */
    public FieldMapping {
        declarations = List.copyOf(declarations);
    }
}
