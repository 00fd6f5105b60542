// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.Batch;
import io.mikroorm.hydration.CollectionBinding;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.FieldValues;
import io.mikroorm.hydration.References;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.Row;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** Writes the methods that make objects and fill them from rows. */
final class HydrationMethods {

    private static final MethodType READ = MethodType.methodType(void.class, Row.class, int.class, References.class);
    private static final MethodType MAKE = MethodType.methodType(Object.class, Row.class, int.class, References.class);
    private static final MethodType FILL =
            MethodType.methodType(void.class, Row.class, int.class, References.class, Object.class);
    private static final MethodType TAKE = MethodType.methodType(void.class, Object.class);
    private static final int ENTITY = 4;
    private static final int KEY = 4;
    private static final int THIS = 0;

    private final StateClassWriter out;

    HydrationMethods(StateClassWriter out) {
        this.out = out;
    }

    void write() {
        List<List<PropertyEmitter>> groups = out.groups();
        for (int i = 0; i < groups.size(); i++) {
            writeRead(groups.get(i), "read" + i);
            writeFill(groups.get(i), "fill" + i);
        }
        writeMake();
        boolean keeps = writeKeepFinals();
        writeHydrate(groups.size(), keeps);
        if (groups.size() == 1) {
            writeNewLoaded();
        }
        writeConstruct();
    }

    private void writeRead(List<PropertyEmitter> group, String name) {
        Code code = out.own(name, READ);
        for (PropertyEmitter property : group) {
            property.read(code, null);
        }
        code.op(Opcodes.RETURN).end();
    }

    private void writeFill(List<PropertyEmitter> group, String name) {
        Code code = out.own(name, FILL);
        for (PropertyEmitter property : group) {
            property.fill(code, ENTITY);
        }
        code.op(Opcodes.RETURN).end();
    }

    private void writeMake() {
        pushMade(out.own("make", MAKE)).op(Opcodes.ARETURN).end();
    }

    private Code pushMade(Code code) {
        StateDescription description = out.description();
        List<String> parameters = description.entity().construction().parameters();
        EmbeddedEmitter.make(code, description.maker(), description.makerShape(), parameters, out.properties());
        return code;
    }

    /** Final fields of an object that is there already cannot follow the row: its snapshot follows them. */
    private boolean writeKeepFinals() {
        List<PropertyEmitter> finals = new ArrayList<>();
        for (PropertyEmitter property : out.properties()) {
            boolean computed = property.access().field().isComputed();
            if (property.access().isFinal() && !computed && !(property instanceof CollectionEmitter)) {
                finals.add(property);
            }
        }
        if (finals.isEmpty()) {
            return false;
        }
        Code code = out.own("keepFinals", TAKE);
        for (PropertyEmitter property : finals) {
            property.take(code, 1);
        }
        code.op(Opcodes.RETURN).end();
        return true;
    }

    private void writeHydrate(int groups, boolean keepsFinals) {
        Code code = out.override("hydrate", READ);
        int entity = code.newLocal(Object.class);
        Label exists = new Label();
        Label fill = new Label();
        boolean refersToItself = out.description().entity().refersToItself();
        int before = refersToItself ? code.newLocal(Object.class) : entity;
        if (refersToItself) {
            pushEntity(code).store(Object.class, before);
        }
        invokeReads(code, groups);
        if (refersToItself) {
            readAgain(code, groups, before);
        }
        pushEntity(code).store(Object.class, entity).load(Object.class, entity).jump(Opcodes.IFNONNULL, exists);
        loadRow(code.loadThis()).invokeOwn("make", MAKE).store(Object.class, entity);
        code.loadThis().load(Object.class, entity);
        code.invokeVirtual(EntityState.class, "entity", TAKE).jump(Opcodes.GOTO, fill);
        code.mark(exists);
        if (keepsFinals) {
            code.loadThis().load(Object.class, entity).invokeOwn("keepFinals", TAKE);
        }
        code.mark(fill);
        for (int i = 0; i < groups; i++) {
            loadRow(code.loadThis()).load(Object.class, entity).invokeOwn("fill" + i, FILL);
        }
        bindCollections(code, entity, THIS);
        code.op(Opcodes.RETURN).end();
    }

    /** Where the row refers to its own entity, an object was made for that while it was read, which took a snapshot of itself. */
    private static void readAgain(Code code, int groups, int before) {
        Label read = new Label();
        code.load(Object.class, before).jump(Opcodes.IFNONNULL, read);
        pushEntity(code).jump(Opcodes.IFNULL, read);
        invokeReads(code, groups);
        code.mark(read);
    }

    private static void invokeReads(Code code, int groups) {
        for (int i = 0; i < groups; i++) {
            loadRow(code.loadThis()).invokeOwn("read" + i, READ);
        }
    }

    private static Code pushEntity(Code code) {
        return code.loadThis().invokeVirtual(EntityState.class, "entity", MethodType.methodType(Object.class));
    }

    /**
     * Of a row that no state stands for yet, the values wait in locals until both objects can be made and filled at once: for
     * objects that nobody else knows, the just-in-time compiler leaves out zeroing and write barriers.
     */
    private void writeNewLoaded() {
        Class<?> key = out.description().entity().hasIntegralKey() ? long.class : Object.class;
        MethodType type = READ.changeReturnType(EntityState.class).appendParameterTypes(key);
        Code code = out.override("newLoaded", type);
        code.keepInLocals(KEY);
        int batch = code.newLocal(Batch.class);
        int entity = code.newLocal(Object.class);
        int state = code.newLocal(EntityState.class);
        for (PropertyEmitter property : out.properties()) {
            property.read(code, null);
        }
        code.load(References.class, PropertyEmitter.REFERENCES);
        code.invokeInterface(References.class, "batch", MethodType.methodType(Batch.class))
                .store(Batch.class, batch);
        pushMade(code).store(Object.class, entity);
        for (PropertyEmitter property : out.properties()) {
            property.fill(code, entity);
        }
        code.newSelf().store(EntityState.class, state).settleKept(state);
        MethodType begin = MethodType.methodType(void.class, Object.class, Batch.class, key);
        code.load(EntityState.class, state).load(Object.class, entity).load(Batch.class, batch);
        code.load(key, KEY).invokeVirtual(EntityState.class, "beginLoaded", begin);
        bindCollections(code, entity, state);
        code.load(EntityState.class, state).op(Opcodes.ARETURN).end();
    }

    private static Code loadRow(Code code) {
        return code.load(Row.class, PropertyEmitter.ROW)
                .load(int.class, PropertyEmitter.OFFSET)
                .load(References.class, PropertyEmitter.REFERENCES);
    }

    private void bindCollections(Code code, int entity, int state) {
        MethodType collection = MethodType.methodType(EntityCollection.class, Object.class, int.class);
        MethodType bind = MethodType.methodType(void.class, EntityCollection.class, EntityState.class, int.class);
        for (PropertyEmitter property : out.properties()) {
            if (!(property instanceof CollectionEmitter toMany)) {
                continue;
            }
            if (toMany.isPlain()) {
                toMany.showUnloaded(code, entity, state);
                continue;
            }
            code.loadThis().load(Object.class, entity).push(toMany.number());
            code.invokeVirtual(EntityState.class, "collection", collection)
                    .load(EntityState.class, state)
                    .push(toMany.number());
            code.invokeStatic(CollectionBinding.class, "bindOnce", bind);
        }
    }

    private void writeConstruct() {
        MethodType type = MethodType.methodType(Object.class, Object[].class);
        Code code = out.override("construct", type);
        StateDescription description = out.description();
        MethodType check = MethodType.methodType(void.class, EntityMetadata.class, Object[].class);
        code.constant(description.metadata(), EntityMetadata.class).load(Object.class, 1);
        code.invokeStatic(FieldValues.class, "checkArguments", check).handle(description.maker());
        MethodType shape = description.makerShape();
        for (int i = 0; i < shape.parameterCount(); i++) {
            code.load(Object.class, 1).push(i).op(Opcodes.AALOAD).unbox(shape.parameterType(i));
        }
        code.invokeExact(shape).op(Opcodes.ARETURN).end();
    }
}
