// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

/** The side of a one-to-one without the foreign key: read from the row, but nothing that a snapshot keeps. */
final class InverseToOneEmitter extends PropertyEmitter {

    private final Described.ToOne property;

    InverseToOneEmitter(Described.ToOne property) {
        super(property);
        this.property = property;
    }

    @Override
    void pushRead(Code code) {
        ToOneEmitter.pushTarget(code, property);
    }
}
