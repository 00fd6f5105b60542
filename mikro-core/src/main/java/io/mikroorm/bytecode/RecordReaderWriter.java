// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.RecordReader;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.row.Row;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Writes the class file of a reader of records: one method for each record, which reads the values of its components into locals and
 * calls the constructor. Used once.
 */
final class RecordReaderWriter {

    private static final MethodType READ = MethodType.methodType(Object.class, Row.class);

    private final RecordMapping mapping;
    private final String self;
    private final ClassWriter out = new FrameWriter();
    private final List<Constant> constants = new ArrayList<>();
    private int methods;

    RecordReaderWriter(RecordMapping mapping) {
        this.mapping = mapping;
        String name = mapping.record().type().getName().replace('.', '_').replace('$', '_') + "_Reader";
        this.self =
                Type.getInternalName(RecordReaderWriter.class).replace(RecordReaderWriter.class.getSimpleName(), name);
    }

    /** The class file. */
    byte[] write() {
        String parent = Type.getInternalName(Object.class);
        String[] interfaces = {Type.getInternalName(RecordReader.class)};
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, self, null, parent, interfaces);
        method("<init>", MethodType.methodType(void.class), 0)
                .loadThis()
                .invokeConstructor(parent)
                .op(Opcodes.RETURN)
                .end();
        String name = writeRecord(mapping);
        Code read = method("read", READ, Opcodes.ACC_PUBLIC);
        read.loadThis().load(Row.class, PropertyEmitter.ROW).invokeOwn(name, READ);
        read.op(Opcodes.ARETURN).end();
        ConstantFields.write(out, self, constants, ConstantSource.CLASS_DATA);
        out.visitEnd();
        return out.toByteArray();
    }

    /** What the class needs from outside, by number; complete when it is written. */
    List<Constant> constants() {
        return constants;
    }

    int constant(Constant constant) {
        constants.add(constant);
        return constants.size() - 1;
    }

    private Code method(String name, MethodType type, int access) {
        return new Code(out.visitMethod(access, name, type.toMethodDescriptorString(), null, null), self, type);
    }

    /** Writes the method that makes a record, and gives its name. */
    private String writeRecord(RecordMapping of) {
        String name = "read" + methods++;
        List<String> inner = new ArrayList<>();
        for (RecordMapping.Part part : of.parts()) {
            inner.add(part instanceof RecordMapping.Nested nested ? writeRecord(nested.mapping()) : "");
        }
        Code code = method(name, READ, Opcodes.ACC_PRIVATE);
        ComponentEmitter emitter = new ComponentEmitter(code, of, this);
        List<Class<?>> types = new ArrayList<>();
        int[] locals = new int[of.parts().size()];
        for (int i = 0; i < locals.length; i++) {
            Class<?> type = emitter.type(i);
            types.add(type);
            locals[i] = code.newLocal(type);
            if (of.parts().get(i) instanceof RecordMapping.Nested nested) {
                pushNested(code, emitter, nested.mapping(), inner.get(i));
            } else {
                emitter.pushValue(i);
            }
            code.store(type, locals[i]);
        }
        RecordClass record = of.record();
        MethodType shape = MethodType.methodType(Object.class, types);
        code.handle(constant(new Constant.Maker(record.type(), record.construction(), shape)));
        for (int i = 0; i < locals.length; i++) {
            code.load(types.get(i), locals[i]);
        }
        code.invokeExact(shape).op(Opcodes.ARETURN).end();
        return name;
    }

    private static void pushNested(Code code, ComponentEmitter emitter, RecordMapping nested, String name) {
        Label present = new Label();
        Label end = new Label();
        if (nested.presence() instanceof RecordMapping.Any any) {
            for (RecordMapping.Value value : any.values()) {
                emitter.jumpIfPresent(value, present);
            }
            code.op(Opcodes.ACONST_NULL).jump(Opcodes.GOTO, end).mark(present);
        }
        code.loadThis()
                .load(Row.class, PropertyEmitter.ROW)
                .invokeOwn(name, READ)
                .mark(end);
    }
}
