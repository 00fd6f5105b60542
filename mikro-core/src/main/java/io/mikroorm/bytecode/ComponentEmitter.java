// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.RecordReads;
import io.mikroorm.hydration.ValueReads;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.EnumConstants;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** Writes the instructions that read the values of one record's components: primitives stay primitive. */
final class ComponentEmitter {

    private static final MethodType CONVERT =
            MethodType.methodType(Object.class, Type.class, Object.class, RecordMapping.class, int.class);
    private static final MethodType REQUIRE =
            MethodType.methodType(Object.class, Object.class, RecordMapping.class, int.class);
    private static final MethodType MISSING =
            MethodType.methodType(RuntimeException.class, RecordMapping.class, int.class);
    private static final MethodType CONSTANT =
            MethodType.methodType(Object.class, Row.class, int.class, EnumConstants.class);
    private static final MethodType STORED = MethodType.methodType(Object.class, Row.class, int.class, ValueType.class);

    private final Code code;
    private final RecordMapping mapping;
    private final RecordReaderWriter owner;
    private final int place;

    ComponentEmitter(Code code, RecordMapping mapping, RecordReaderWriter owner) {
        this.code = code;
        this.mapping = mapping;
        this.owner = owner;
        this.place = owner.constant(new Constant.Value(mapping, RecordMapping.class));
    }

    /** The class of a component, where generated code knows it: primitive, or {@code Object}. */
    Class<?> type(int part) {
        Class<?> type = mapping.record().components().get(part).type();
        return type.isPrimitive() ? type : Object.class;
    }

    /** Pushes the value of a component. */
    void pushValue(int part) {
        RecordMapping.Value value = (RecordMapping.Value) mapping.parts().get(part);
        ValueType type = value.column().type();
        Type<?, ?> converter = type.converter();
        boolean primitive = type(part).isPrimitive();
        if (converter != null) {
            code.constant(owner.constant(new Constant.Value(converter, Type.class)), Type.class);
            pushStored(value);
            pushPlace(part).invokeStatic(RecordReads.class, "convert", CONVERT);
        } else if (type.isEnum()) {
            pushEnum(value);
        } else if (primitive) {
            pushPrimitive(value, part);
            return;
        } else {
            pushStored(value);
        }
        if (primitive) {
            pushPlace(part).invokeStatic(RecordReads.class, "require", REQUIRE).unbox(type(part));
        }
    }

    private Code pushPlace(int part) {
        return code.constant(place, RecordMapping.class).push(part);
    }

    private Code pushRow(RecordMapping.Value value) {
        return code.load(Row.class, PropertyEmitter.ROW).push(value.at());
    }

    private void pushStored(RecordMapping.Value value) {
        ValueType type = value.column().type();
        pushRow(value);
        if (type.storage() == Storage.ARRAY || type.storage() == Storage.STRUCT) {
            int number = owner.constant(new Constant.Value(type, ValueType.class));
            code.constant(number, ValueType.class).invokeStatic(BoxedValues.class, "readStored", STORED);
        } else {
            ScalarEmitter.readObject(code, type.storage());
        }
    }

    private void pushEnum(RecordMapping.Value value) {
        ValueType type = value.column().type();
        EnumConstants all = EnumConstants.of(type.javaType());
        pushRow(value).constant(owner.constant(new Constant.Value(all, EnumConstants.class)), EnumConstants.class);
        String method = type.storage() == Storage.INT ? "enumAt" : "enumNamed";
        code.invokeStatic(ValueReads.class, method, CONSTANT);
    }

    private void pushPrimitive(RecordMapping.Value value, int part) {
        Label there = new Label();
        int local = storePrimitive(value);
        pushIsPresent(type(part), local).jump(Opcodes.IFNE, there);
        pushPlace(part).invokeStatic(RecordReads.class, "missing", MISSING).op(Opcodes.ATHROW);
        code.mark(there).load(type(part), local);
    }

    private static Class<?> unboxed(Storage storage) {
        return MethodType.methodType(storage.javaType()).unwrap().returnType();
    }

    private int storePrimitive(RecordMapping.Value value) {
        Storage storage = value.column().type().storage();
        Class<?> type = unboxed(storage);
        int local = code.newLocal(type);
        pushRow(value)
                .invokeInterface(Row.class, "get" + ScalarEmitter.kind(storage), MethodType.methodType(type, int.class))
                .store(type, local);
        return local;
    }

    private Code pushIsPresent(Class<?> type, int local) {
        boolean wide = type == long.class || type == float.class || type == double.class;
        MethodType shape = MethodType.methodType(boolean.class, wide ? type : int.class, Row.class);
        code.load(type, local).load(Row.class, PropertyEmitter.ROW);
        return code.invokeStatic(ValueReads.class, "isPresent", shape);
    }

    /** Jumps where the row has a value. */
    void jumpIfPresent(RecordMapping.Value value, Label present) {
        Storage storage = value.column().type().storage();
        if (storage.primitive() == null) {
            pushStored(value);
            code.jump(Opcodes.IFNONNULL, present);
            return;
        }
        pushIsPresent(unboxed(storage), storePrimitive(value)).jump(Opcodes.IFNE, present);
    }
}
