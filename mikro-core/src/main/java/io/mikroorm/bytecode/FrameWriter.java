// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import net.bytebuddy.jar.asm.ClassWriter;

/** Computes frames without loading classes: where two classes meet, nothing but {@code Object} is asked of them. */
final class FrameWriter extends ClassWriter {

    FrameWriter() {
        super(COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
        return "java/lang/Object";
    }
}
