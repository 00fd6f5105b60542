// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.References;
import io.mikroorm.hydration.RelationReads;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Relations whose foreign key is a column: the snapshot holds what the field holds. */
final class ToOneEmitter extends SharedObjectEmitter {

    private static final MethodType BY_NUMBER =
            MethodType.methodType(EntityState.class, Row.class, int.class, References.class, int.class);

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
