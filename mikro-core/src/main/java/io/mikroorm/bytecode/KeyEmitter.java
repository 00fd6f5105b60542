// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.ValueEquality;
import io.mikroorm.metadata.MappedColumn;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** The key: the state holds it for the identity map already, so the snapshot does not repeat it. */
final class KeyEmitter extends PropertyEmitter {

    private final boolean integral;

    KeyEmitter(Described property, MappedColumn column) {
        super(property);
        this.integral = column.type().storage().isIntegral() && column.type().converter() == null;
    }

    @Override
    void pushRead(Code code) {
        if (!integral) {
            code.pushKey(Object.class).unbox(access().type());
            return;
        }
        code.pushKey(long.class);
        Class<?> type = access().type();
        Class<?> primitive = MethodType.methodType(type).unwrap().returnType();
        if (primitive != long.class) {
            code.op(Opcodes.L2I);
        }
        if (primitive == short.class || primitive == byte.class) {
            code.op(primitive == short.class ? Opcodes.I2S : Opcodes.I2B);
        }
        if (!type.isPrimitive()) {
            code.box(primitive);
        }
    }

    @Override
    void compare(Code code, int holder, Label different) {
        Class<?> type = access().type();
        pushField(code, holder);
        if (!integral) {
            code.pushKey(Object.class);
            MethodType shape = MethodType.methodType(boolean.class, Object.class, Object.class);
            code.invokeStatic(ValueEquality.class, "same", shape).jump(Opcodes.IFEQ, different);
            return;
        }
        if (type.isPrimitive() && type != long.class) {
            code.op(Opcodes.I2L);
        }
        code.pushKey(long.class);
        if (type.isPrimitive()) {
            code.op(Opcodes.LCMP).jump(Opcodes.IFNE, different);
        } else {
            MethodType shape = MethodType.methodType(boolean.class, Number.class, long.class);
            code.invokeStatic(ValueEquality.class, "sameKey", shape).jump(Opcodes.IFEQ, different);
        }
    }
}
