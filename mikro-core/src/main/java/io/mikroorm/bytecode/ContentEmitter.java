// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.ContentReads;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.References;
import io.mikroorm.row.Row;
import io.mikroorm.type.Storage;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Contents: the row holds a length, the snapshot and the field the same object. */
final class ContentEmitter extends SharedObjectEmitter {

    private static final MethodType LENGTH = MethodType.methodType(long.class, Row.class, int.class);

    private final Described.Content property;

    ContentEmitter(Described.Content property) {
        super(property, property.column().index(), property.access().type());
        this.property = property;
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        Class<?> key = property.integralKey() ? long.class : Object.class;
        MethodType shape =
                MethodType.methodType(type(), long.class, References.class, EntityState.class, key, int.class);
        code.beginKeep().load(Row.class, ROW);
        pushColumn(code, column());
        code.invokeStatic(ContentReads.class, "length", LENGTH);
        code.load(References.class, REFERENCES).loadThis().pushKey(key).push(column());
        keep(code.invokeStatic(ContentReads.class, isBinary() ? "blob" : "clob", shape));
        if (scope != null) {
            pushKept(code);
            scope.noteObject(code);
        }
    }

    private boolean isBinary() {
        return property.column().type().storage() == Storage.BLOB;
    }
}
