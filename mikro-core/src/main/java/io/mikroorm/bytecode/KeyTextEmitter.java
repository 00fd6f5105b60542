// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import net.bytebuddy.jar.asm.Opcodes;

/** The key as text: no row holds it, and it is set with the key. */
final class KeyTextEmitter extends PropertyEmitter {

    KeyTextEmitter(Described.KeyText property) {
        super(property);
    }

    @Override
    void pushRead(Code code) {
        code.op(Opcodes.ACONST_NULL);
    }

    @Override
    void fill(Code code, int holder) {
        // whoever reads rows sets it afterwards, from the key
    }
}
