// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** One method of a state class while it is written: instructions in terms of classes and numbers, locals that are counted. */
final class Code implements Opcodes {

    private final MethodVisitor out;
    private final String self;
    private int nextLocal;
    private int keyLocal;
    private @Nullable Map<String, Local> kept;

    /** A value of the snapshot before there is an object to hold it. */
    private record Local(int number, Class<?> type) {}

    /** Begins a method whose parameters are the first locals. */
    Code(MethodVisitor out, String self, MethodType type) {
        this.out = out;
        this.self = self;
        this.nextLocal = 1;
        for (Class<?> parameter : type.parameterList()) {
            nextLocal += Type.getType(parameter).getSize();
        }
        out.visitCode();
    }

    int newLocal(Class<?> type) {
        int local = nextLocal;
        nextLocal += Type.getType(type).getSize();
        return local;
    }

    /** From here on the snapshot is held in locals, and the key in one of the parameters: the state is not made yet. */
    void keepInLocals(int key) {
        keyLocal = key;
        kept = new LinkedHashMap<>();
    }

    /** Begins to keep a value of the snapshot: the value comes next, then {@link #keep}. */
    Code beginKeep() {
        return kept == null ? loadThis() : this;
    }

    /** Keeps the value on the stack. */
    Code keep(String name, Class<?> type) {
        if (kept == null) {
            return putField(name, type);
        }
        Local local = kept.get(name);
        if (local == null) {
            local = new Local(newLocal(type), type);
            kept.put(name, local);
        }
        return store(type, local.number);
    }

    /** Pushes a value of the snapshot. */
    Code pushKept(String name, Class<?> type) {
        Local local = kept == null ? null : kept.get(name);
        return local == null ? loadThis().getField(name, type) : load(type, local.number);
    }

    /** Moves what is held in locals to the fields of a state. */
    Code settleKept(int state) {
        for (Map.Entry<String, Local> each :
                kept == null ? Map.<String, Local>of().entrySet() : kept.entrySet()) {
            Local local = each.getValue();
            load(EntityState.class, state).load(local.type, local.number).putField(each.getKey(), local.type);
        }
        return this;
    }

    /** Pushes the key of the state, a {@code long} or an object. */
    Code pushKey(Class<?> type) {
        String name = type == long.class ? "longKey" : "objectKey";
        return keyLocal > 0
                ? load(type, keyLocal)
                : loadThis().invokeVirtual(EntityState.class, name, MethodType.methodType(type));
    }

    Code loadThis() {
        out.visitVarInsn(ALOAD, 0);
        return this;
    }

    Code load(Class<?> type, int local) {
        out.visitVarInsn(Type.getType(type).getOpcode(ILOAD), local);
        return this;
    }

    Code store(Class<?> type, int local) {
        out.visitVarInsn(Type.getType(type).getOpcode(ISTORE), local);
        return this;
    }

    Code op(int opcode) {
        out.visitInsn(opcode);
        return this;
    }

    Code jump(int opcode, Label target) {
        out.visitJumpInsn(opcode, target);
        return this;
    }

    Code mark(Label label) {
        out.visitLabel(label);
        return this;
    }

    Code push(int value) {
        if (value >= -1 && value <= 5) {
            out.visitInsn(ICONST_0 + value);
        } else if (value == (short) value) {
            out.visitIntInsn(SIPUSH, value);
        } else {
            out.visitLdcInsn(value);
        }
        return this;
    }

    Code push(Object constant) {
        out.visitLdcInsn(constant);
        return this;
    }

    /** Pushes zero, false or null. */
    Code pushZero(Class<?> type) {
        return switch (Type.getType(type).getSort()) {
            case Type.LONG -> op(LCONST_0);
            case Type.FLOAT -> op(FCONST_0);
            case Type.DOUBLE -> op(DCONST_0);
            case Type.OBJECT, Type.ARRAY -> op(ACONST_NULL);
            default -> op(ICONST_0);
        };
    }

    /** Reads an own field; {@code this} is on the stack. */
    Code getField(String name, Class<?> type) {
        out.visitFieldInsn(GETFIELD, self, name, Type.getDescriptor(type));
        return this;
    }

    /** Writes an own field; {@code this} and the value are on the stack. */
    Code putField(String name, Class<?> type) {
        out.visitFieldInsn(PUTFIELD, self, name, Type.getDescriptor(type));
        return this;
    }

    /** Pushes a constant by its number. */
    Code constant(int number, Class<?> type) {
        out.visitFieldInsn(GETSTATIC, self, constantName(number), Type.getDescriptor(type));
        return this;
    }

    Code putConstant(int number, Class<?> type) {
        out.visitFieldInsn(PUTSTATIC, self, constantName(number), Type.getDescriptor(type));
        return this;
    }

    static String constantName(int number) {
        return "k" + number;
    }

    /** Pushes a constant handle, to be followed by its arguments and {@link #invokeExact}. */
    Code handle(int number) {
        return constant(number, MethodHandle.class);
    }

    Code invokeExact(MethodType shape) {
        return invokeVirtual(MethodHandle.class, "invokeExact", shape);
    }

    Code invokeStatic(Class<?> owner, String name, MethodType type) {
        String internal = Type.getInternalName(owner);
        out.visitMethodInsn(INVOKESTATIC, internal, name, type.toMethodDescriptorString(), owner.isInterface());
        return this;
    }

    Code invokeVirtual(Class<?> owner, String name, MethodType type) {
        out.visitMethodInsn(INVOKEVIRTUAL, Type.getInternalName(owner), name, type.toMethodDescriptorString(), false);
        return this;
    }

    Code invokeInterface(Class<?> owner, String name, MethodType type) {
        out.visitMethodInsn(INVOKEINTERFACE, Type.getInternalName(owner), name, type.toMethodDescriptorString(), true);
        return this;
    }

    Code invokeConstructor(String owner) {
        out.visitMethodInsn(INVOKESPECIAL, owner, "<init>", "()V", false);
        return this;
    }

    /** Calls a private method of the class; {@code this} and the arguments are on the stack. */
    Code invokeOwn(String name, MethodType type) {
        out.visitMethodInsn(INVOKESPECIAL, self, name, type.toMethodDescriptorString(), false);
        return this;
    }

    Code newSelf() {
        out.visitTypeInsn(NEW, self);
        return op(DUP).invokeConstructor(self);
    }

    Code cast(Class<?> type) {
        if (type != Object.class) {
            out.visitTypeInsn(CHECKCAST, Type.getInternalName(type));
        }
        return this;
    }

    /** Makes an array of objects, of as many as the number on the stack says. */
    Code newObjectArray() {
        out.visitTypeInsn(ANEWARRAY, Type.getInternalName(Object.class));
        return this;
    }

    Code castSelf() {
        out.visitTypeInsn(CHECKCAST, self);
        return this;
    }

    /** Boxes the value on the stack if it is primitive. */
    Code box(Class<?> type) {
        if (type.isPrimitive()) {
            Class<?> wrapper = MethodType.methodType(type).wrap().returnType();
            invokeStatic(wrapper, "valueOf", MethodType.methodType(wrapper, type));
        }
        return this;
    }

    /** Casts the object on the stack, and unboxes it if the type is primitive. */
    Code unbox(Class<?> type) {
        if (!type.isPrimitive()) {
            return cast(type);
        }
        Class<?> wrapper = MethodType.methodType(type).wrap().returnType();
        return cast(wrapper).invokeVirtual(wrapper, type.getName() + "Value", MethodType.methodType(type));
    }

    Code tableSwitch(Label otherwise, Label[] labels) {
        if (labels.length == 0) {
            return op(POP).jump(GOTO, otherwise);
        }
        out.visitTableSwitchInsn(0, labels.length - 1, otherwise, labels);
        return this;
    }

    /** Pushes the error for a number that means nothing. */
    Code newOutOfRange() {
        String error = Type.getInternalName(IndexOutOfBoundsException.class);
        out.visitTypeInsn(NEW, error);
        return op(DUP).invokeConstructor(error);
    }

    /** Ends the method. */
    void end() {
        out.visitMaxs(0, 0);
        out.visitEnd();
    }
}
