// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.FieldKey;
import io.mikroorm.hydration.FieldValues;
import io.mikroorm.hydration.RelatedKey;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToOneProperty;
import java.lang.invoke.MethodType;
import java.util.Objects;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Writes the methods that read and write keys, and those that say what the state is of. */
final class KeyMethods {

    private static final MethodType HAS_KEY = MethodType.methodType(boolean.class, Object.class);
    private static final int ENTITY = 1;

    private final StateClassWriter out;
    private final @Nullable PropertyEmitter found;

    KeyMethods(StateClassWriter out) {
        this.out = out;
        ToOneProperty relation = out.description().entity().keyRelation();
        this.found = out.properties().stream()
                .filter(each -> relation == null
                        ? each instanceof KeyEmitter
                        : each.property().name().equals(relation.name()))
                .findFirst()
                .orElse(null);
    }

    void write() {
        writeMetadata();
        writeNewState();
        if (out.description().related() >= 0) {
            writeRelated();
            return;
        }
        if (out.description().fields() >= 0) {
            writeFields();
            return;
        }
        if (out.description().entity().isVirtual()) {
            writeNone();
            return;
        }
        writeHasKey();
        writeReadLongKey();
        writeReadKey();
        writeWriteKey();
    }

    private PropertyEmitter key() {
        return Objects.requireNonNull(found);
    }

    /** Of rows without keys. */
    private void writeNone() {
        out.override("hasKey", HAS_KEY).push(0).op(Opcodes.IRETURN).end();
        Code number = out.override("readLongKey", MethodType.methodType(long.class, Object.class));
        number.op(Opcodes.LCONST_0).op(Opcodes.LRETURN).end();
        Code read = out.override("readKey", MethodType.methodType(Object.class, Object.class));
        read.op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).end();
        Code write = out.override("writeKey", MethodType.methodType(void.class, Object.class, Object.class));
        write.op(Opcodes.RETURN).end();
    }

    private void writeMetadata() {
        Code code = out.override("metadata", MethodType.methodType(EntityMetadata.class));
        code.constant(out.description().metadata(), EntityMetadata.class)
                .op(Opcodes.ARETURN)
                .end();
    }

    private void writeNewState() {
        Code code = out.override("newState", MethodType.methodType(EntityState.class));
        code.newSelf().op(Opcodes.ARETURN).end();
    }

    /** Of a key that is a relation: what the field leads to has it. */
    private void writeRelated() {
        Label none = new Label();
        Code has = out.override("hasKey", HAS_KEY);
        pushRelated(has, "keyOf", Object.class).jump(Opcodes.IFNULL, none);
        has.push(1).op(Opcodes.IRETURN).mark(none).push(0).op(Opcodes.IRETURN).end();
        Code number = out.override("readLongKey", MethodType.methodType(long.class, Object.class));
        pushRelated(number, "longKeyOf", long.class).op(Opcodes.LRETURN).end();
        Code read = out.override("readKey", MethodType.methodType(Object.class, Object.class));
        pushRelated(read, "keyOf", Object.class).op(Opcodes.ARETURN).end();
        Code write = out.override("writeKey", MethodType.methodType(void.class, Object.class, Object.class));
        MethodType set = MethodType.methodType(void.class, RelatedKey.class, Object.class, Object.class);
        write.loadThis().constant(out.description().related(), RelatedKey.class);
        write.load(Object.class, ENTITY).load(Object.class, 2).invokeVirtual(EntityState.class, "writeRelatedKey", set);
        write.op(Opcodes.RETURN).end();
    }

    /** Of a key that has several fields: what all of them say together. */
    private void writeFields() {
        Label none = new Label();
        Code has = out.override("hasKey", HAS_KEY);
        pushFields(has).jump(Opcodes.IFNULL, none);
        has.push(1).op(Opcodes.IRETURN).mark(none).push(0).op(Opcodes.IRETURN).end();
        Code number = out.override("readLongKey", MethodType.methodType(long.class, Object.class));
        number.op(Opcodes.LCONST_0).op(Opcodes.LRETURN).end();
        Code read = out.override("readKey", MethodType.methodType(Object.class, Object.class));
        pushFields(read).op(Opcodes.ARETURN).end();
        Code write = out.override("writeKey", MethodType.methodType(void.class, Object.class, Object.class));
        MethodType set = MethodType.methodType(void.class, FieldKey.class, Object.class, Object.class);
        write.loadThis().constant(out.description().fields(), FieldKey.class);
        write.load(Object.class, ENTITY).load(Object.class, 2).invokeVirtual(EntityState.class, "writeFieldKey", set);
        write.op(Opcodes.RETURN).end();
    }

    private Code pushFields(Code code) {
        MethodType read = MethodType.methodType(Object.class, FieldKey.class, Object.class);
        code.loadThis().constant(out.description().fields(), FieldKey.class);
        return code.load(Object.class, ENTITY).invokeVirtual(EntityState.class, "readFieldKey", read);
    }

    private Code pushRelated(Code code, String method, Class<?> result) {
        code.constant(out.description().related(), RelatedKey.class);
        key().pushField(code, ENTITY);
        return code.invokeVirtual(RelatedKey.class, method, MethodType.methodType(result, Object.class));
    }

    private void writeHasKey() {
        Code code = out.override("hasKey", HAS_KEY);
        Class<?> type = key().access().type();
        Label none = new Label();
        if (!type.isPrimitive()) {
            key().pushField(code, ENTITY);
            code.jump(Opcodes.IFNULL, none);
        } else if (FieldValues.isZeroNone(out.description().entity())) {
            key().pushField(code, ENTITY);
            if (type == long.class) {
                code.op(Opcodes.LCONST_0).op(Opcodes.LCMP);
            }
            code.jump(Opcodes.IFEQ, none);
        }
        code.push(1).op(Opcodes.IRETURN).mark(none).push(0).op(Opcodes.IRETURN).end();
    }

    private void writeReadLongKey() {
        Code code = out.override("readLongKey", MethodType.methodType(long.class, Object.class));
        Class<?> type = key().access().type();
        key().pushField(code, ENTITY);
        if (!type.isPrimitive()) {
            code.invokeStatic(FieldValues.class, "longKey", MethodType.methodType(long.class, Object.class));
        } else if (type != long.class) {
            code.op(Opcodes.I2L);
        }
        code.op(Opcodes.LRETURN).end();
    }

    private void writeReadKey() {
        Code code = out.override("readKey", MethodType.methodType(Object.class, Object.class));
        Label none = new Label();
        code.loadThis().load(Object.class, ENTITY).invokeVirtual(EntityState.class, "hasKey", HAS_KEY);
        code.jump(Opcodes.IFEQ, none);
        key().pushField(code, ENTITY);
        code.box(key().access().type()).op(Opcodes.ARETURN);
        code.mark(none).op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).end();
    }

    private void writeWriteKey() {
        Code code = out.override("writeKey", MethodType.methodType(void.class, Object.class, Object.class));
        MethodType convert = MethodType.methodType(Object.class, EntityMetadata.class, Object.class);
        int value = code.newLocal(Object.class);
        code.constant(out.description().metadata(), EntityMetadata.class).load(Object.class, 2);
        code.invokeStatic(FieldValues.class, "key", convert).store(Object.class, value);
        if (!key().access().isFinal()) {
            Class<?> type = key().access().type();
            code.handle(key().access().setter()).load(Object.class, ENTITY);
            code.load(Object.class, value).unbox(type);
            code.invokeExact(MethodType.methodType(void.class, Object.class, type));
        }
        if (out.description().entity().keyText() != null) {
            MethodType write = MethodType.methodType(void.class, Object.class);
            code.loadThis().load(Object.class, ENTITY).invokeVirtual(EntityState.class, "writeKeyText", write);
        }
        code.op(Opcodes.RETURN).end();
    }
}
