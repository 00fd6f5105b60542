// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import net.bytebuddy.jar.asm.ClassVisitor;

/** A property that is one column of the entity, and so one field of the snapshot. */
abstract class ColumnEmitter extends PropertyEmitter {

    private final int column;
    private final Class<?> type;

    /** Made with the column's number and the class of the snapshot's field. */
    ColumnEmitter(Described property, int column, Class<?> type) {
        super(property);
        this.column = column;
        this.type = type;
    }

    final int column() {
        return column;
    }

    /** The class of the snapshot's field. */
    final Class<?> type() {
        return type;
    }

    private String field() {
        return "c" + column;
    }

    @Override
    void declare(ClassVisitor out) {
        declare(out, field(), type);
    }

    /** Pushes what the snapshot holds. */
    final void pushKept(Code code) {
        code.pushKept(field(), type);
    }

    /** Keeps what is on the stack, after {@link Code#beginKeep}. */
    final void keep(Code code) {
        code.keep(field(), type);
    }

    /** Pushes the snapshot's value in the form of the field, boxed. */
    abstract void pushSnapshot(Code code);

    @Override
    void clear(Code code) {
        keep(code.beginKeep().pushZero(type));
    }

    @Override
    void copy(Code code, int other) {
        copy(code, other, field(), type);
    }
}
