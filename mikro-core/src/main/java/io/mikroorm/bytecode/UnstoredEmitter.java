// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import net.bytebuddy.jar.asm.Opcodes;

/** A property that no row has: the application reads and sets it, and nobody else. */
final class UnstoredEmitter extends PropertyEmitter {

    UnstoredEmitter(Described.Unstored property) {
        super(property);
    }

    @Override
    void pushRead(Code code) {
        code.op(Opcodes.ACONST_NULL);
    }

    @Override
    void fill(Code code, int holder) {
        // it keeps what the class has given it
    }
}
