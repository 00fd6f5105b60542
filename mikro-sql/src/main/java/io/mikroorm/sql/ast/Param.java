// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/**
 * A place for a value. The values travel beside the statement, numbered from 0; the same slot may be used at several
 * places. Params of a statement need not be numbered in the order in which they appear in its text.
 *
 * @param part the part of the value, from 0, where that takes several places: these follow each other; 0 for all others
 */
public record Param(int slot, int part) implements Expression {

    /** Refuses a negative slot. */
    public Param {
        if (slot < 0) {
            throw new IllegalArgumentException("A slot is numbered from 0: " + slot);
        }
    }

    /** A place for a value that takes one. */
    public Param(int slot) {
        this(slot, 0);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.param(this);
    }

    @Override
    public String toString() {
        return part == 0 ? "?" + slot : "?" + slot + "." + part;
    }
}
