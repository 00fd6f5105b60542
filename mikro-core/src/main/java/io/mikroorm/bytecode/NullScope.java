// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * The innermost nullable embeddable around a column that is being read: it is there when one of its columns is not null.
 *
 * @param present the local that tells whether one was found
 * @param missing the local with the last column, plus one, that was null but belongs to a primitive field
 */
record NullScope(int present, int missing) {

    static NullScope begin(Code code) {
        NullScope scope = new NullScope(code.newLocal(int.class), code.newLocal(int.class));
        code.push(0).store(int.class, scope.present);
        code.push(0).store(int.class, scope.missing);
        return scope;
    }

    /** Notes the object on the stack. */
    void noteObject(Code code) {
        Label absent = new Label();
        code.jump(Opcodes.IFNULL, absent).push(1).store(int.class, present).mark(absent);
    }

    /** Notes whether a primitive was there, which is on the stack as a boolean. */
    void notePrimitive(Code code, int column) {
        Label absent = new Label();
        Label end = new Label();
        code.jump(Opcodes.IFEQ, absent).push(1).store(int.class, present).jump(Opcodes.GOTO, end);
        code.mark(absent).push(column + 1).store(int.class, missing).mark(end);
    }

    /** An embeddable inside is there: then so is this one. */
    void noteInner(Code code, NullScope inner) {
        code.load(int.class, present)
                .load(int.class, inner.present)
                .op(Opcodes.IOR)
                .store(int.class, present);
    }
}
