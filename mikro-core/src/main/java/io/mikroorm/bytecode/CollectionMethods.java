// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.entity.CollectionOwner;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.EntityState;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** Writes the methods about the collections of an entity. */
final class CollectionMethods {

    private static final MethodType COLLECTION = MethodType.methodType(EntityCollection.class, Object.class, int.class);
    private static final MethodType BIND =
            MethodType.methodType(void.class, EntityCollection.class, CollectionOwner.class, int.class);

    private static final int THIS = 0;

    private final StateClassWriter out;
    private final CollectionEmitter[] collections;

    CollectionMethods(StateClassWriter out) {
        this.out = out;
        this.collections =
                new CollectionEmitter[out.description().entity().toManys().size()];
        for (PropertyEmitter property : out.properties()) {
            if (property instanceof CollectionEmitter collection) {
                collections[collection.number()] = collection;
            }
        }
    }

    void write() {
        Code code = out.override("collection", COLLECTION);
        Label[] labels = AccessMethods.begin(code.load(int.class, 2), collections.length);
        for (int i = 0; i < labels.length; i++) {
            collections[i].returnCollection(
                    code.mark(labels[i]), 1, out.description().metadata());
        }
        code.end();
        writeBind("bindCollections", "bind");
        writeBind("bindCollectionsUnloaded", "bindUnloaded");
    }

    private void writeBind(String name, String call) {
        Code code = out.override(name, MethodType.methodType(void.class));
        for (int i = 0; i < collections.length; i++) {
            if (collections[i].isPlain()) {
                writeShow(code, collections[i], call);
                continue;
            }
            code.loadThis().loadThis();
            code.invokeVirtual(EntityState.class, "requiredEntity", MethodType.methodType(Object.class));
            code.push(i).invokeVirtual(EntityState.class, "collection", COLLECTION);
            code.loadThis().push(i).invokeStatic(CollectionState.class, call, BIND);
        }
        code.op(Opcodes.RETURN).end();
    }

    /** What is in the plain field of a new entity is the application's. */
    private static void writeShow(Code code, CollectionEmitter collection, String call) {
        if (call.equals("bindUnloaded")) {
            int entity = code.newLocal(Object.class);
            code.loadThis().invokeVirtual(EntityState.class, "requiredEntity", MethodType.methodType(Object.class));
            code.store(Object.class, entity);
            collection.showUnloaded(code, entity, THIS);
        }
    }
}
