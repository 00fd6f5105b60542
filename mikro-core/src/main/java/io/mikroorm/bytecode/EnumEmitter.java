// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.ValueReads;
import io.mikroorm.row.Row;
import io.mikroorm.type.EnumConstants;
import io.mikroorm.type.Storage;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Constants of enums, found by name or by ordinal, compared by identity. */
final class EnumEmitter extends SharedObjectEmitter {

    private static final MethodType READ =
            MethodType.methodType(Object.class, Row.class, int.class, EnumConstants.class);

    private final Described.Enumerated property;

    EnumEmitter(Described.Enumerated property) {
        super(property, property.column().index(), Object.class);
        this.property = property;
    }

    @Override
    void read(Code code, @Nullable NullScope scope) {
        boolean byOrdinal = property.column().type().storage() == Storage.INT;
        code.beginKeep().load(Row.class, ROW);
        pushColumn(code, column());
        code.constant(property.constants(), EnumConstants.class);
        keep(code.invokeStatic(ValueReads.class, byOrdinal ? "enumAt" : "enumNamed", READ));
        if (scope != null) {
            pushKept(code);
            scope.noteObject(code);
        }
    }
}
