// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.HydrationErrors;
import io.mikroorm.hydration.PlainFields;
import io.mikroorm.metadata.EntityMetadata;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;

/** Collections: bound in place, never part of a row. */
final class CollectionEmitter extends PropertyEmitter {

    private final Described.ToMany property;

    CollectionEmitter(Described.ToMany property) {
        super(property);
        this.property = property;
    }

    /** Its place among the collections of the entity. */
    int number() {
        return property.property().index();
    }

    @Override
    void pushRead(Code code) {
        code.op(Opcodes.ACONST_NULL);
    }

    @Override
    void fill(Code code, int holder) {
        // what the constructor made stays
    }

    boolean isPlain() {
        return property.property().isPlain();
    }

    /** Has the field of an object show a collection of a state that is not loaded, unless it has shown one before. */
    void showUnloaded(Code code, int holder, int state) {
        Label shown = new Label();
        int view = code.newLocal(Object.class);
        code.load(EntityState.class, state).push(number());
        MethodType newView = MethodType.methodType(Object.class, EntityState.class, int.class);
        code.invokeStatic(PlainFields.class, "newView", newView);
        code.store(Object.class, view).load(Object.class, view).jump(Opcodes.IFNULL, shown);
        code.handle(access().setter()).load(Object.class, holder).load(Object.class, view);
        code.invokeExact(MethodType.methodType(void.class, Object.class, Object.class));
        code.mark(shown);
    }

    /** Answers with the collection of an object, made and set where there is none. */
    void returnCollection(Code code, int holder, int metadata) {
        if (isPlain()) {
            MethodType shape = MethodType.methodType(EntityCollection.class, Object.class, int.class);
            code.loadThis().load(Object.class, holder).push(number());
            code.invokeVirtual(EntityState.class, "plainCollection", shape).op(Opcodes.ARETURN);
            return;
        }
        Label there = new Label();
        int held = code.newLocal(EntityCollection.class);
        pushField(code, holder);
        code.cast(EntityCollection.class).store(EntityCollection.class, held);
        code.load(EntityCollection.class, held).jump(Opcodes.IFNONNULL, there);
        if (access().isFinal()) {
            MethodType shape = MethodType.methodType(ValidationException.class, EntityMetadata.class, String.class);
            code.constant(metadata, EntityMetadata.class).push(property.name());
            code.invokeStatic(HydrationErrors.class, "finalField", shape).op(Opcodes.ATHROW);
        } else {
            code.load(Object.class, holder);
            code.invokeStatic(
                    CollectionState.class, "create", MethodType.methodType(EntityCollection.class, Object.class));
            code.store(EntityCollection.class, held);
            code.handle(access().setter()).load(Object.class, holder).load(EntityCollection.class, held);
            code.invokeExact(MethodType.methodType(void.class, Object.class, Object.class));
        }
        code.mark(there).load(EntityCollection.class, held).op(Opcodes.ARETURN);
    }
}
