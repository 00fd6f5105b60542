// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.ValueReads;
import io.mikroorm.row.Row;
import io.mikroorm.type.EnumConstants;
import io.mikroorm.type.Storage;
import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Constants of enums, found by name or by ordinal, compared by identity. */
final class EnumEmitter extends ColumnEmitter {

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

    @Override
    void pushRead(Code code) {
        pushKept(code);
    }

    @Override
    void take(Code code, int holder) {
        code.loadThis();
        pushField(code, holder);
        keep(code);
    }

    @Override
    void compare(Code code, int holder, Label different) {
        pushField(code, holder);
        pushKept(code);
        code.jump(Opcodes.IF_ACMPNE, different);
    }

    @Override
    void pushSnapshot(Code code) {
        pushKept(code);
    }
}
