// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.SnapshotDiff;
import java.lang.invoke.MethodType;
import java.util.BitSet;
import java.util.List;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** Writes the methods that take snapshots and compare with them. */
final class SnapshotMethods {

    private static final MethodType NOTHING = MethodType.methodType(void.class);
    private static final MethodType TAKE = MethodType.methodType(void.class, Object.class);
    private static final MethodType TAKE_ONE = MethodType.methodType(void.class, Object.class, int.class);
    private static final MethodType COPY = MethodType.methodType(void.class, EntityState.class);
    private static final MethodType IS_DIRTY = MethodType.methodType(boolean.class);
    private static final MethodType DIFFERS = MethodType.methodType(boolean.class, Object.class);
    private static final MethodType ENTITY = MethodType.methodType(Object.class);

    private final StateClassWriter out;

    SnapshotMethods(StateClassWriter out) {
        this.out = out;
    }

    void write() {
        List<List<PropertyEmitter>> groups = out.groups();
        for (int i = 0; i < groups.size(); i++) {
            writeTake(groups.get(i), "take" + i);
            writeTakeOne(groups.get(i), "takeOne" + i);
            writeCopy(groups.get(i), "copy" + i);
            writeDiffers(groups.get(i), "differs" + i);
        }
        writeTakeSnapshot(groups.size());
        writeTakeProperty(groups.size());
        writeCopySnapshot(groups.size());
        writeIsDirty(groups.size());
        writeDiff();
    }

    private void writeTake(List<PropertyEmitter> group, String name) {
        Code code = out.own(name, TAKE);
        for (PropertyEmitter property : group) {
            property.take(code, 1);
        }
        code.op(Opcodes.RETURN).end();
    }

    private void writeCopy(List<PropertyEmitter> group, String name) {
        Code code = out.own(name, COPY);
        int other = code.newLocal(EntityState.class);
        code.load(EntityState.class, 1).castSelf().store(EntityState.class, other);
        for (PropertyEmitter property : group) {
            property.copy(code, other);
        }
        code.op(Opcodes.RETURN).end();
    }

    private void writeDiffers(List<PropertyEmitter> group, String name) {
        Code code = out.own(name, DIFFERS);
        Label different = new Label();
        for (PropertyEmitter property : group) {
            property.compare(code, 1, different);
        }
        code.push(0).op(Opcodes.IRETURN).mark(different).push(1).op(Opcodes.IRETURN);
        code.end();
    }

    private void writeTakeSnapshot(int groups) {
        Code code = out.override("takeSnapshot", NOTHING);
        for (int i = 0; i < groups; i++) {
            loadEntity(code.loadThis()).invokeOwn("take" + i, TAKE);
        }
        code.op(Opcodes.RETURN).end();
    }

    /** Of one property of a group, where that is among them. */
    private void writeTakeOne(List<PropertyEmitter> group, String name) {
        Code code = out.own(name, TAKE_ONE);
        for (PropertyEmitter property : group) {
            Label other = new Label();
            int place = out.properties().indexOf(property);
            code.load(int.class, 2).push(place).jump(Opcodes.IF_ICMPNE, other);
            property.take(code, 1);
            code.mark(other);
        }
        code.op(Opcodes.RETURN).end();
    }

    private void writeTakeProperty(int groups) {
        Code code = out.override("takeProperty", MethodType.methodType(void.class, int.class));
        for (int i = 0; i < groups; i++) {
            loadEntity(code.loadThis()).load(int.class, 1).invokeOwn("takeOne" + i, TAKE_ONE);
        }
        code.op(Opcodes.RETURN).end();
    }

    private static Code loadEntity(Code code) {
        return code.loadThis().invokeVirtual(EntityState.class, "requiredEntity", ENTITY);
    }

    private void writeCopySnapshot(int groups) {
        Code code = out.override("copySnapshot", COPY);
        for (int i = 0; i < groups; i++) {
            code.loadThis().load(EntityState.class, 1).invokeOwn("copy" + i, COPY);
        }
        code.op(Opcodes.RETURN).end();
    }

    private void writeIsDirty(int groups) {
        Code code = out.override("isDirty", IS_DIRTY);
        Label dirty = new Label();
        for (int i = 0; i < groups; i++) {
            loadEntity(code.loadThis()).invokeOwn("differs" + i, DIFFERS).jump(Opcodes.IFNE, dirty);
        }
        code.push(0).op(Opcodes.IRETURN).mark(dirty).push(1).op(Opcodes.IRETURN).end();
    }

    private void writeDiff() {
        Code code = out.override("diff", MethodType.methodType(void.class, BitSet.class));
        MethodType shape = MethodType.methodType(void.class, EntityState.class, BitSet.class);
        code.loadThis().load(BitSet.class, 1).invokeStatic(SnapshotDiff.class, "diff", shape);
        code.op(Opcodes.RETURN).end();
    }
}
