// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.References;
import io.mikroorm.hydration.RelationReads;
import io.mikroorm.hydration.TargetKeys;
import io.mikroorm.row.Row;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Relations that may lead to entities of several classes: the snapshot holds what the field holds. */
final class PolymorphicEmitter extends SharedObjectEmitter {

    private static final MethodType BY_TYPE = MethodType.methodType(
            EntityState.class, Row.class, int.class, References.class, TargetKeys.class, EntityState.class);

    private final Described.Polymorphic property;

    PolymorphicEmitter(Described.Polymorphic property) {
        super(property, property.rowColumn(), Object.class);
        this.property = property;
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        code.beginKeep().load(Row.class, ROW);
        pushColumn(code, property.rowColumn());
        code.load(References.class, REFERENCES);
        code.constant(property.keys(), TargetKeys.class).loadThis();
        code.invokeStatic(RelationReads.class, "byType", BY_TYPE);
        if (!property.property().isRef()) {
            code.invokeStatic(RelationReads.class, "entity", MethodType.methodType(Object.class, EntityState.class));
        }
        keep(code);
        if (scope != null) {
            pushKept(code);
            scope.noteObject(code);
        }
    }
}
