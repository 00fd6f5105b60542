// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** Objects that the field shares with the snapshot: another object is a change, the same one is none. */
abstract class SharedObjectEmitter extends ColumnEmitter {

    /** Made with the column's number and the class of the snapshot's field. */
    SharedObjectEmitter(Described property, int column, Class<?> type) {
        super(property, column, type);
    }

    @Override
    void pushRead(Code code) {
        pushKept(code);
    }

    @Override
    void take(Code code, int holder) {
        code.loadThis();
        pushField(code, holder);
        keep(code);
    }

    @Override
    void compare(Code code, int holder, Label different) {
        pushField(code, holder);
        pushKept(code);
        code.jump(Opcodes.IF_ACMPNE, different);
    }

    @Override
    void pushSnapshot(Code code) {
        pushKept(code);
    }
}
