// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import java.lang.invoke.MethodType;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Writes the static final fields of a class that hold its constants, and the initialiser that fills them. */
final class ConstantFields {

    private ConstantFields() {}

    static void write(ClassWriter out, String self, List<Constant> constants, ConstantSource source) {
        for (int i = 0; i < constants.size(); i++) {
            String descriptor = Type.getDescriptor(constants.get(i).type());
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            out.visitField(access, Code.constantName(i), descriptor, null, null).visitEnd();
        }
        Code code = new Code(
                out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null),
                self,
                MethodType.methodType(void.class));
        source.pushTable(code, self.replace('/', '.'));
        code.store(List.class, 1);
        for (int i = 0; i < constants.size(); i++) {
            Class<?> type = constants.get(i).type();
            code.load(List.class, 1).push(i);
            code.invokeInterface(List.class, "get", MethodType.methodType(Object.class, int.class));
            code.cast(type).putConstant(i, type);
        }
        code.op(Opcodes.RETURN).end();
    }
}
