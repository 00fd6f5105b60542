// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.metadata.FieldRef;

/**
 * How generated code reaches a field.
 *
 * @param type the class of the value on the stack: a primitive, a class of the JDK, or {@code Object}
 * @param getter the number of the handle that reads it; -1 where there is no field
 * @param setter the number of the handle that writes it; -1 where the field is final, or there is none
 */
record FieldAccess(FieldRef field, Class<?> type, int getter, int setter) {

    private static final int NONE = -1;

    /** Of what no field holds: the state itself does. */
    static FieldAccess nowhere(FieldRef field) {
        return new FieldAccess(field, Object.class, NONE, NONE);
    }

    boolean isFinal() {
        return field.isFinal();
    }
}
