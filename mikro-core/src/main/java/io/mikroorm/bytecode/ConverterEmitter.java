// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.ConvertedValues;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.References;
import io.mikroorm.hydration.ValueReads;
import io.mikroorm.row.Row;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Values that a {@code Type} converts: the snapshot holds the stored form. */
final class ConverterEmitter extends ColumnEmitter {

    private static final MethodType CONVERT =
            MethodType.methodType(Object.class, Type.class, Object.class, EntityState.class, int.class);
    private static final MethodType SAME =
            MethodType.methodType(boolean.class, Type.class, Object.class, Object.class, EntityState.class, int.class);
    private static final MethodType OF_SNAPSHOT =
            MethodType.methodType(Object.class, ValueType.class, Object.class, EntityState.class, int.class);
    private static final MethodType WITH_TARGETS = OF_SNAPSHOT.insertParameterTypes(2, References.class);
    private static final MethodType SAME_KEYS = MethodType.methodType(
            boolean.class, ValueType.class, Object.class, Object.class, EntityState.class, int.class);
    private static final MethodType PARTS = MethodType.methodType(Object[].class, int.class, ValueType.class);

    private final Described.Converted property;

    ConverterEmitter(Described.Converted property) {
        super(
                property,
                property.column().index(),
                property.column().type().storage().javaType());
        this.property = property;
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        Storage storage = property.column().type().storage();
        code.beginKeep().load(Row.class, ROW);
        pushColumn(code, column());
        if (storage == Storage.ARRAY || storage == Storage.STRUCT) {
            String getter = storage == Storage.ARRAY ? "getArray" : "getStruct";
            code.constant(property.element(), ValueType.class).invokeInterface(Row.class, getter, PARTS);
        } else {
            ScalarEmitter.readObject(code, storage);
        }
        if (storage == Storage.BYTES) {
            code.invokeStatic(ValueReads.class, "copy", MethodType.methodType(byte[].class, byte[].class));
        }
        keep(code);
        if (scope != null) {
            pushKept(code);
            scope.noteObject(code);
        }
    }

    @Override
    void pushRead(Code code) {
        if (leads()) {
            pushType(code);
            pushKept(code);
            pushPlace(code.load(References.class, REFERENCES));
            code.invokeStatic(ConvertedValues.class, "withTargets", WITH_TARGETS);
            return;
        }
        pushSnapshot(code);
        if (property.column().type().isPrimitive()) {
            MethodType require = MethodType.methodType(Object.class, Object.class, EntityState.class, int.class);
            code.loadThis().push(column()).invokeStatic(ValueReads.class, "require", require);
        }
    }

    @Override
    void take(Code code, int holder) {
        if (leads()) {
            pushType(code.loadThis());
            pushField(code, holder);
            pushPlace(code);
            keep(code.invokeStatic(ConvertedValues.class, "withKeys", OF_SNAPSHOT)
                    .cast(type()));
            return;
        }
        code.loadThis().constant(property.converter(), Type.class);
        pushField(code, holder);
        pushPlace(code);
        keep(code.invokeStatic(ConvertedValues.class, "toDatabase", CONVERT).cast(type()));
    }

    @Override
    void compare(Code code, int holder, Label different) {
        if (leads()) {
            pushType(code);
            pushKept(code);
            pushField(code, holder);
            pushPlace(code);
            code.invokeStatic(ConvertedValues.class, "sameKeys", SAME_KEYS).jump(Opcodes.IFEQ, different);
            return;
        }
        code.constant(property.converter(), Type.class);
        pushKept(code);
        pushField(code, holder);
        pushPlace(code);
        code.invokeStatic(ConvertedValues.class, "same", SAME).jump(Opcodes.IFEQ, different);
    }

    @Override
    void pushSnapshot(Code code) {
        if (leads()) {
            pushType(code);
            pushKept(code);
            pushPlace(code);
            code.invokeStatic(ConvertedValues.class, "ofSnapshot", OF_SNAPSHOT);
            return;
        }
        code.constant(property.converter(), Type.class);
        pushKept(code);
        pushPlace(code);
        code.invokeStatic(ConvertedValues.class, "toJava", CONVERT);
    }

    /** Whether it is an object, or an array of such, with relations inside. */
    private boolean leads() {
        return property.column().type().leads();
    }

    private void pushType(Code code) {
        code.constant(property.type(), ValueType.class);
    }

    /** For messages: the state and the column. */
    private void pushPlace(Code code) {
        code.loadThis().push(column());
    }
}
