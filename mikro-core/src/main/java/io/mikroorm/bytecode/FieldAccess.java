// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.metadata.FieldRef;

/**
 * How generated code reaches a field.
 *
 * @param type the class of the value on the stack: a primitive, a class of the JDK, or {@code Object}
 * @param getter the number of the handle that reads it
 * @param setter the number of the handle that writes it; -1 where the field is final
 */
record FieldAccess(FieldRef field, Class<?> type, int getter, int setter) {

    boolean isFinal() {
        return setter < 0;
    }
}
