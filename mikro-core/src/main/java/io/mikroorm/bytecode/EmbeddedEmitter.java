// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.ValueReads;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Embeddables: a flag in the snapshot tells one that is absent from one that holds zeros. */
final class EmbeddedEmitter extends PropertyEmitter {

    private final Described.Embedded property;
    private final List<PropertyEmitter> inner = new ArrayList<>();

    EmbeddedEmitter(Described.Embedded property) {
        super(property);
        this.property = property;
        for (Described child : property.properties()) {
            inner.add(PropertyEmitter.of(child));
        }
    }

    List<PropertyEmitter> inner() {
        return inner;
    }

    boolean isNullable() {
        return property.property().nullable();
    }

    private String flag() {
        return "p" + property.number();
    }

    /** Pushes whether it is there by the snapshot. */
    void pushPresent(Code code) {
        code.pushKept(flag(), boolean.class);
    }

    @Override
    void declare(ClassVisitor out) {
        declare(out, flag(), boolean.class);
        for (PropertyEmitter child : inner) {
            child.declare(out);
        }
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        boolean nullable = property.property().nullable();
        NullScope own = nullable ? NullScope.begin(code) : scope;
        for (PropertyEmitter child : inner) {
            child.read(code, own);
        }
        if (nullable && own != null) {
            MethodType shape = MethodType.methodType(void.class, boolean.class, int.class, EntityState.class);
            code.load(int.class, own.present()).load(int.class, own.missing()).loadThis();
            code.invokeStatic(ValueReads.class, "requireComplete", shape);
            if (scope != null) {
                scope.noteInner(code, own);
            }
        }
        if (nullable || scope == null) {
            keepPresence(code, own);
        }
    }

    /** Sets the flag, and those of embeddables inside that are there whenever this one is. */
    private void keepPresence(Code code, @Nullable NullScope scope) {
        code.beginKeep();
        if (scope == null) {
            code.push(1);
        } else {
            code.load(int.class, scope.present());
        }
        code.keep(flag(), boolean.class);
        for (PropertyEmitter child : inner) {
            if (scope != null
                    && child instanceof EmbeddedEmitter embedded
                    && !embedded.property.property().nullable()) {
                embedded.keepPresence(code, scope);
            }
        }
    }

    @Override
    void pushRead(Code code) {
        Label absent = new Label();
        Label end = new Label();
        pushPresent(code);
        code.jump(Opcodes.IFEQ, absent);
        make(
                code,
                property.maker(),
                property.shape(),
                property.property().construction().parameters(),
                inner);
        int made = code.newLocal(Object.class);
        code.store(Object.class, made);
        for (PropertyEmitter child : inner) {
            child.fill(code, made);
        }
        code.load(Object.class, made).jump(Opcodes.GOTO, end);
        code.mark(absent).op(Opcodes.ACONST_NULL).mark(end);
    }

    /** Pushes a new object, its constructor's arguments taken from what was read. */
    static void make(
            Code code, int maker, MethodType shape, List<String> parameters, List<PropertyEmitter> properties) {
        code.handle(maker);
        for (String parameter : parameters) {
            for (PropertyEmitter candidate : properties) {
                if (candidate.property().name().equals(parameter)) {
                    candidate.pushRead(code);
                }
            }
        }
        code.invokeExact(shape);
    }

    @Override
    void take(Code code, int holder) {
        Label absent = new Label();
        Label end = new Label();
        int embedded = code.newLocal(Object.class);
        pushField(code, holder);
        code.store(Object.class, embedded);
        code.load(Object.class, embedded).jump(Opcodes.IFNULL, absent);
        code.loadThis().push(1).putField(flag(), boolean.class);
        for (PropertyEmitter child : inner) {
            child.take(code, embedded);
        }
        code.jump(Opcodes.GOTO, end).mark(absent);
        clear(code);
        code.mark(end);
    }

    @Override
    void clear(Code code) {
        code.loadThis().push(0).putField(flag(), boolean.class);
        for (PropertyEmitter child : inner) {
            child.clear(code);
        }
    }

    @Override
    void compare(Code code, int holder, Label different) {
        Label present = new Label();
        Label end = new Label();
        int embedded = code.newLocal(Object.class);
        pushField(code, holder);
        code.store(Object.class, embedded);
        code.load(Object.class, embedded).jump(Opcodes.IFNONNULL, present);
        pushPresent(code);
        code.jump(Opcodes.IFNE, different).jump(Opcodes.GOTO, end).mark(present);
        pushPresent(code);
        code.jump(Opcodes.IFEQ, different);
        for (PropertyEmitter child : inner) {
            child.compare(code, embedded, different);
        }
        code.mark(end);
    }

    @Override
    void copy(Code code, int other) {
        copy(code, other, flag(), boolean.class);
        for (PropertyEmitter child : inner) {
            child.copy(code, other);
        }
    }
}
