// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.FieldValues;
import io.mikroorm.metadata.EntityMetadata;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Writes the methods that reach single properties and columns by their number. */
final class AccessMethods {

    private static final int ENTITY = 1;
    private static final int NUMBER = 2;
    private static final int VALUE = 3;

    private final StateClassWriter out;
    private final @Nullable Leaf[] leaves;

    AccessMethods(StateClassWriter out) {
        this.out = out;
        this.leaves = new Leaf[out.description().entity().columns().size()];
        collect(out.properties(), List.of());
    }

    /**
     * One column.
     *
     * @param path the embeddables on the way, outermost first
     */
    private record Leaf(PropertyEmitter property, List<EmbeddedEmitter> path) {

        List<EmbeddedEmitter> toInnermostNullable() {
            int end = path.size();
            while (end > 0 && !path.get(end - 1).isNullable()) {
                end--;
            }
            return path.subList(0, end);
        }
    }

    private void collect(List<PropertyEmitter> properties, List<EmbeddedEmitter> path) {
        for (PropertyEmitter property : properties) {
            if (property instanceof ColumnEmitter column) {
                leaves[column.column()] = new Leaf(property, path);
            } else if (property instanceof KeyEmitter) {
                leaves[out.description().entity().key().index()] = new Leaf(property, path);
            } else if (property instanceof EmbeddedEmitter embedded) {
                List<EmbeddedEmitter> longer = new ArrayList<>(path);
                longer.add(embedded);
                collect(embedded.inner(), longer);
            }
        }
    }

    void write() {
        writeColumnValue();
        writeHasPlace();
        writeSnapshotValue();
        writeGet();
        writeSet();
    }

    private void writeColumnValue() {
        Code code = out.override("columnValue", MethodType.methodType(Object.class, Object.class, int.class));
        int holder = code.newLocal(Object.class);
        Label absent = new Label();
        Label[] labels = begin(code.load(int.class, NUMBER), leaves.length);
        for (int i = 0; i < leaves.length; i++) {
            Leaf leaf = leaves[i];
            code.mark(labels[i]);
            if (leaf == null) {
                pushKind(code).op(Opcodes.ARETURN);
                continue;
            }
            code.load(Object.class, ENTITY).store(Object.class, holder);
            for (EmbeddedEmitter embedded : leaf.path()) {
                embedded.pushField(code, holder);
                code.store(Object.class, holder);
                code.load(Object.class, holder).jump(Opcodes.IFNULL, absent);
            }
            returnField(code, leaf.property(), holder);
        }
        code.mark(absent).op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).end();
    }

    private void writeHasPlace() {
        Code code = out.override("hasPlace", MethodType.methodType(boolean.class, Object.class, int.class));
        int holder = code.newLocal(Object.class);
        Label absent = new Label();
        Label[] labels = begin(code.load(int.class, NUMBER), leaves.length);
        for (int i = 0; i < leaves.length; i++) {
            code.mark(labels[i]).load(Object.class, ENTITY).store(Object.class, holder);
            Leaf leaf = leaves[i];
            for (EmbeddedEmitter embedded : leaf == null ? List.<EmbeddedEmitter>of() : leaf.toInnermostNullable()) {
                embedded.pushField(code, holder);
                code.store(Object.class, holder);
                code.load(Object.class, holder).jump(Opcodes.IFNULL, absent);
            }
            code.push(1).op(Opcodes.IRETURN);
        }
        code.mark(absent).push(0).op(Opcodes.IRETURN).end();
    }

    /** A column that no property has: the discriminator of a hierarchy, which is the same for all objects of a class. */
    private Code pushKind(Code code) {
        int kind = out.description().kind();
        return kind < 0 ? code.op(Opcodes.ACONST_NULL) : code.constant(kind, Object.class);
    }

    private static void returnField(Code code, PropertyEmitter property, int holder) {
        property.pushField(code, holder);
        code.box(property.access().type()).op(Opcodes.ARETURN);
    }

    private void writeSnapshotValue() {
        Code code = out.override("snapshotValue", MethodType.methodType(Object.class, int.class));
        Label absent = new Label();
        Label[] labels = begin(code.load(int.class, 1), leaves.length);
        for (int i = 0; i < leaves.length; i++) {
            code.mark(labels[i]);
            Leaf leaf = leaves[i];
            if (leaf == null) {
                pushKind(code);
            } else if (leaf.property() instanceof ColumnEmitter column) {
                if (!leaf.path().isEmpty()) {
                    leaf.path().get(leaf.path().size() - 1).pushPresent(code);
                    code.jump(Opcodes.IFEQ, absent);
                }
                column.pushSnapshot(code);
            } else {
                code.loadThis().invokeVirtual(EntityState.class, "keyOf", MethodType.methodType(Object.class));
            }
            code.op(Opcodes.ARETURN);
        }
        code.mark(absent).op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).end();
    }

    private void writeGet() {
        List<PropertyEmitter> properties = out.properties();
        Code code = out.override("get", MethodType.methodType(Object.class, Object.class, int.class));
        Label[] labels = begin(code.load(int.class, NUMBER), properties.size());
        for (int i = 0; i < labels.length; i++) {
            returnField(code.mark(labels[i]), properties.get(i), ENTITY);
        }
        code.end();
    }

    private void writeSet() {
        List<PropertyEmitter> properties = out.properties();
        Code code = out.override("set", MethodType.methodType(void.class, Object.class, int.class, Object.class));
        MethodType check = MethodType.methodType(void.class, EntityMetadata.class, int.class, Object.class);
        code.constant(out.description().metadata(), EntityMetadata.class);
        code.load(int.class, NUMBER).load(Object.class, VALUE).invokeStatic(FieldValues.class, "check", check);
        Label[] labels = begin(code.load(int.class, NUMBER), properties.size());
        for (int i = 0; i < labels.length; i++) {
            code.mark(labels[i]);
            properties.get(i).set(code, ENTITY, VALUE);
            code.op(Opcodes.RETURN);
        }
        code.end();
    }

    /** Branches by the number on the stack; one that is out of range is an error, as of an array. */
    static Label[] begin(Code code, int count) {
        Label[] labels = new Label[count];
        for (int i = 0; i < count; i++) {
            labels[i] = new Label();
        }
        Label otherwise = new Label();
        code.tableSwitch(otherwise, labels);
        code.mark(otherwise).newOutOfRange().op(Opcodes.ATHROW);
        return labels;
    }
}
