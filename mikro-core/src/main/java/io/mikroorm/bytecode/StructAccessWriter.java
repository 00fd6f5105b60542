// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.StructValues;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.type.StructAccess;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class file that takes objects apart which are one value of several parts, and makes them: the same as by reflection, without it.
 * Used once.
 */
final class StructAccessWriter {

    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
    private static final MethodType EQUALS = MethodType.methodType(boolean.class, Object.class);
    private static final MethodType SET = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType REQUIRE =
            MethodType.methodType(Object.class, Object.class, StructMapping.class, String.class);

    /** The parameter of each method: an object, or values. */
    private static final int GIVEN = 1;

    /** The object of the struct itself. */
    private static final Holder WHOLE = new Holder(GIVEN, null);

    /**
     * An object that has properties.
     *
     * @param local where it is
     * @param kinds the classes that it may be of; null for one class
     */
    private record Holder(int local, @Nullable EmbeddedKinds kinds) {}

    private final StructMapping struct;
    private final String self;
    private final ClassWriter out = new FrameWriter();
    private final List<Constant> constants = new ArrayList<>();
    private final int described;

    StructAccessWriter(StructMapping struct) {
        this.struct = struct;
        String name = struct.type().getName().replace('.', '_').replace('$', '_') + "_Access";
        this.self =
                Type.getInternalName(StructAccessWriter.class).replace(StructAccessWriter.class.getSimpleName(), name);
        this.described = constant(new Constant.Value(struct, StructMapping.class));
    }

    /** The class file. */
    byte[] write() {
        String parent = Type.getInternalName(Object.class);
        String[] interfaces = {Type.getInternalName(StructAccess.class)};
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, self, null, parent, interfaces);
        method("<init>", MethodType.methodType(void.class), 0)
                .loadThis()
                .invokeConstructor(parent)
                .op(Opcodes.RETURN)
                .end();
        writeValues();
        writeMake();
        writeMissing();
        ConstantFields.write(out, self, constants, ConstantSource.CLASS_DATA);
        out.visitEnd();
        return out.toByteArray();
    }

    /** What the class needs from outside, by number; complete when it is written. */
    List<Constant> constants() {
        return constants;
    }

    private int constant(Constant constant) {
        constants.add(constant);
        return constants.size() - 1;
    }

    private Code method(String name, MethodType type, int access) {
        return new Code(out.visitMethod(access, name, type.toMethodDescriptorString(), null, null), self, type);
    }

    private void pushField(Code code, FieldRef field, Holder holder) {
        EmbeddedKinds kinds = holder.kinds;
        Constant getter =
                kinds == null ? new Constant.Getter(field, GET) : new Constant.KindGetter(kinds, field.name(), GET);
        code.handle(constant(getter)).load(Object.class, holder.local).invokeExact(GET);
    }

    private MappedColumn column(String path) {
        MappedColumn column = struct.column(path);
        if (column == null) {
            throw new IllegalStateException(struct.type().getName() + "." + path + " has no column");
        }
        return column;
    }

    private void writeValues() {
        Code code = method("values", MethodType.methodType(Object[].class, Object.class), Opcodes.ACC_PUBLIC);
        int values = code.newLocal(Object[].class);
        code.push(struct.columns().size()).newObjectArray().store(Object[].class, values);
        take(code, struct.properties(), "", WHOLE, values);
        code.load(Object[].class, values).op(Opcodes.ARETURN).end();
    }

    private void take(Code code, List<Property> properties, String prefix, Holder holder, int values) {
        for (Property property : properties) {
            String path = prefix + property.name();
            if (property instanceof EmbeddedProperty embedded) {
                Label absent = new Label();
                int inner = code.newLocal(Object.class);
                pushField(code, property.field(), holder);
                code.store(Object.class, inner);
                code.load(Object.class, inner).jump(Opcodes.IFNULL, absent);
                take(code, embedded.properties(), path + ".", new Holder(inner, embedded.kinds()), values);
                code.mark(absent);
            } else {
                code.load(Object[].class, values).push(column(path).index());
                pushField(code, property.field(), holder);
                code.op(Opcodes.AASTORE);
            }
        }
    }

    private void writeMake() {
        Code code = method("make", MethodType.methodType(Object.class, Object[].class), Opcodes.ACC_PUBLIC);
        List<String> parameters = struct.construction().parameters();
        Constant maker = new Constant.Maker(struct.type(), struct.construction(), shape(parameters));
        int made = make(code, maker, parameters, struct.properties(), "");
        code.load(Object.class, made).op(Opcodes.ARETURN).end();
    }

    /** Makes an object of what stands below a path, and gives the local that holds it. */
    private int make(Code code, Constant maker, List<String> parameters, List<Property> properties, String prefix) {
        int[] locals = new int[properties.size()];
        for (int i = 0; i < locals.length; i++) {
            locals[i] =
                    value(code, properties.get(i), prefix + properties.get(i).name());
        }
        code.handle(constant(maker));
        for (String parameter : parameters) {
            for (int i = 0; i < locals.length; i++) {
                if (properties.get(i).name().equals(parameter)) {
                    code.load(Object.class, locals[i]);
                }
            }
        }
        int made = code.newLocal(Object.class);
        code.invokeExact(shape(parameters)).store(Object.class, made);
        for (int i = 0; i < locals.length; i++) {
            FieldRef field = properties.get(i).field();
            if (!field.isFinal()) {
                code.handle(constant(new Constant.Setter(field, SET)));
                code.load(Object.class, made).load(Object.class, locals[i]).invokeExact(SET);
            }
        }
        return made;
    }

    private int value(Code code, Property property, String path) {
        int local = code.newLocal(Object.class);
        if (!(property instanceof EmbeddedProperty embedded)) {
            pushValue(code, column(path));
            if (property.field().type().isPrimitive()) {
                code.constant(described, StructMapping.class).push(path);
                code.invokeStatic(StructValues.class, "require", REQUIRE);
            }
            code.store(Object.class, local);
            return local;
        }
        Label present = new Label();
        Label end = new Label();
        code.op(Opcodes.ACONST_NULL).store(Object.class, local);
        if (embedded.nullable()) {
            for (MappedColumn column : struct.columns()) {
                if (column.path().startsWith(path + ".")) {
                    pushValue(code, column);
                    code.jump(Opcodes.IFNONNULL, present);
                }
            }
            code.jump(Opcodes.GOTO, end);
        }
        code.mark(present);
        List<String> parameters = embedded.construction().parameters();
        int made = make(code, maker(embedded, parameters), parameters, embedded.properties(), path + ".");
        code.load(Object.class, made).store(Object.class, local).mark(end);
        return local;
    }

    private static MethodType shape(List<String> parameters) {
        return MethodType.genericMethodType(parameters.size());
    }

    private static Constant maker(EmbeddedProperty embedded, List<String> parameters) {
        EmbeddedKinds kinds = embedded.kinds();
        return kinds == null
                ? new Constant.Maker(embedded.type(), embedded.construction(), shape(parameters))
                : new Constant.KindMaker(kinds, parameters, shape(parameters));
    }

    private static void pushValue(Code code, MappedColumn column) {
        code.load(Object[].class, GIVEN).push(column.index()).op(Opcodes.AALOAD);
    }

    private void writeMissing() {
        Code code = method("missing", MethodType.methodType(String.class, Object.class), Opcodes.ACC_PUBLIC);
        look(code, struct.properties(), "", WHOLE);
        code.op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).end();
    }

    private void look(Code code, List<Property> properties, String prefix, Holder holder) {
        for (Property property : properties) {
            boolean optional = StructValues.isOptional(property);
            if (property.field().type().isPrimitive() || optional && !(property instanceof EmbeddedProperty)) {
                continue;
            }
            String path = prefix + property.name();
            Label present = new Label();
            Label end = new Label();
            int value = code.newLocal(Object.class);
            pushField(code, property.field(), holder);
            code.store(Object.class, value);
            code.load(Object.class, value).jump(Opcodes.IFNONNULL, present);
            if (optional) {
                code.jump(Opcodes.GOTO, end);
            } else {
                code.push(path).op(Opcodes.ARETURN);
            }
            code.mark(present);
            if (property instanceof EmbeddedProperty embedded) {
                lookInto(code, embedded, path + ".", value);
            }
            code.mark(end);
        }
    }

    /** In an object of several classes, those of its class are looked at, which know what must not be null. */
    private void lookInto(Code code, EmbeddedProperty embedded, String prefix, int local) {
        EmbeddedKinds kinds = embedded.kinds();
        if (kinds == null) {
            look(code, embedded.properties(), prefix, new Holder(local, null));
            return;
        }
        FieldRef discriminator = embedded.properties().get(0).field();
        for (EmbeddedKinds.Kind kind : kinds.all()) {
            Label other = new Label();
            pushField(code, discriminator, new Holder(local, kinds));
            code.push(kind.value())
                    .invokeVirtual(Object.class, "equals", EQUALS)
                    .jump(Opcodes.IFEQ, other);
            look(code, kind.properties(), prefix, new Holder(local, null));
            code.mark(other);
        }
    }
}
