// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.References;
import io.mikroorm.hydration.RelationReads;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Relations whose foreign key is a column: the snapshot holds what the field holds. Where no field does, as a collection says whose the row is, it is
 * all that holds it.
 */
final class ToOneEmitter extends SharedObjectEmitter {

    private static final MethodType BY_NUMBER =
            MethodType.methodType(EntityState.class, Row.class, int.class, References.class, int.class);

    private static final MethodType OF_OWN =
            MethodType.methodType(Object.class, EntityState.class, Object.class, Object.class, Object.class);

    private final Described.ToOne property;

    ToOneEmitter(Described.ToOne property) {
        super(property, property.rowColumn(), Object.class);
        this.property = property;
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        code.beginKeep();
        pushTarget(code, property);
        keep(code);
        if (scope != null) {
            pushKept(code);
            scope.noteObject(code);
        }
    }

    private boolean hasField() {
        return !property.property().isOfCollection();
    }

    @Override
    void fill(Code code, int holder) {
        if (hasField()) {
            super.fill(code, holder);
        }
    }

    @Override
    void take(Code code, int holder) {
        if (hasField()) {
            super.take(code, holder);
        }
    }

    @Override
    void compare(Code code, int holder, Label different) {
        if (hasField()) {
            super.compare(code, holder, different);
        }
    }

    @Override
    void pushField(Code code, int holder) {
        if (hasField()) {
            super.pushField(code, holder);
            return;
        }
        code.loadThis().load(Object.class, holder);
        pushKept(code);
        code.op(Opcodes.ACONST_NULL).invokeStatic(RelationReads.class, "ofOwn", OF_OWN);
    }

    @Override
    void set(Code code, int holder, int value) {
        if (hasField()) {
            super.set(code, holder, value);
            return;
        }
        code.beginKeep().loadThis().load(Object.class, holder).load(Object.class, value);
        pushKept(code);
        keep(code.invokeStatic(RelationReads.class, "ofOwn", OF_OWN));
    }

    /** Pushes what the field is to hold, from the foreign key in the row. */
    static void pushTarget(Code code, Described.ToOne property) {
        code.load(Row.class, ROW);
        pushColumn(code, property.rowColumn());
        code.load(References.class, REFERENCES).push(property.target());
        if (property.keyType() < 0) {
            code.invokeStatic(RelationReads.class, byNumber(property), BY_NUMBER);
        } else {
            code.constant(property.keyType(), ValueType.class);
            code.invokeStatic(RelationReads.class, "byObject", BY_NUMBER.appendParameterTypes(ValueType.class));
        }
        if (property.property().isRef()) {
            return;
        }
        if (property.property().joinAlways()) {
            MethodType shape = MethodType.methodType(Object.class, EntityState.class, EntityState.class, String.class);
            code.loadThis().push(property.path()).invokeStatic(RelationReads.class, "loaded", shape);
        } else {
            code.invokeStatic(RelationReads.class, "entity", MethodType.methodType(Object.class, EntityState.class));
        }
    }

    private static String byNumber(Described.ToOne property) {
        return switch (property.key()) {
            case LONG -> "byLong";
            case INT -> "byInt";
            case SHORT -> "byShort";
            default -> "byByte";
        };
    }
}
