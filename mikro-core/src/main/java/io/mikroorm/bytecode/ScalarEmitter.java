// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.ValueEquality;
import io.mikroorm.hydration.ValueReads;
import io.mikroorm.row.Row;
import io.mikroorm.type.Storage;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Plain values: primitives stay primitive, immutable objects are shared with the snapshot, bytes are copied. */
final class ScalarEmitter extends ColumnEmitter {

    private final Storage storage;

    ScalarEmitter(Described.Scalar property) {
        super(property, property.column().index(), property.access().type());
        this.storage = property.column().type().storage();
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        code.beginKeep().load(Row.class, ROW);
        pushColumn(code, column());
        if (!type().isPrimitive()) {
            readObject(code, storage);
            keep(code);
            if (scope != null) {
                pushKept(code);
                scope.noteObject(code);
            }
        } else if (scope == null) {
            code.loadThis().push(column());
            MethodType shape = MethodType.methodType(type(), Row.class, int.class, EntityState.class, int.class);
            keep(code.invokeStatic(ValueReads.class, "require" + kind(storage), shape));
        } else {
            code.invokeInterface(Row.class, "get" + kind(storage), MethodType.methodType(type(), int.class));
            keep(code);
            pushKept(code);
            Class<?> wide = isWide() ? type() : int.class;
            MethodType shape = MethodType.methodType(boolean.class, wide, Row.class);
            code.load(Row.class, ROW).invokeStatic(ValueReads.class, "isPresent", shape);
            scope.notePrimitive(code, column());
        }
    }

    /** Reads a value as an object, null for null; the row and the column are on the stack. */
    static void readObject(Code code, Storage storage) {
        if (storage.primitive() == null) {
            code.invokeInterface(
                    Row.class, "get" + kind(storage), MethodType.methodType(storage.javaType(), int.class));
        } else {
            MethodType shape = MethodType.methodType(storage.javaType(), Row.class, int.class);
            code.invokeStatic(ValueReads.class, "boxed" + kind(storage), shape);
        }
    }

    /** The storage's name as the methods of {@code Row} have it. */
    static String kind(Storage storage) {
        StringBuilder kind = new StringBuilder();
        for (String word : storage.name().split("_", -1)) {
            kind.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return kind.toString();
    }

    private boolean isWide() {
        return type() == long.class || type() == float.class || type() == double.class;
    }

    @Override
    void pushRead(Code code) {
        pushKept(code);
        copyBytes(code);
    }

    private void copyBytes(Code code) {
        if (storage == Storage.BYTES) {
            code.invokeStatic(ValueReads.class, "copy", MethodType.methodType(byte[].class, byte[].class));
        }
    }

    @Override
    void take(Code code, int holder) {
        code.loadThis();
        pushField(code, holder);
        copyBytes(code);
        keep(code);
    }

    @Override
    void compare(Code code, int holder, Label different) {
        pushField(code, holder);
        pushKept(code);
        if (type() == long.class) {
            code.op(Opcodes.LCMP).jump(Opcodes.IFNE, different);
        } else if (type().isPrimitive() && !isWide()) {
            code.jump(Opcodes.IF_ICMPNE, different);
        } else {
            Class<?> compared = storage == Storage.BIG_INTEGER ? Object.class : type();
            MethodType shape = MethodType.methodType(boolean.class, compared, compared);
            code.invokeStatic(ValueEquality.class, "same", shape).jump(Opcodes.IFEQ, different);
        }
    }

    @Override
    void pushSnapshot(Code code) {
        pushRead(code);
        code.box(type());
    }
}
