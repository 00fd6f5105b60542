// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** One key to sort by. */
public record OrderItem(Expression value, Direction direction, Nulls nulls) {

    /** Which end comes first. */
    public enum Direction {
        /** Smallest first. */
        ASC,
        /** Greatest first. */
        DESC
    }

    /** Where nulls go. */
    public enum Nulls {
        /** Where the database puts them by itself. */
        DEFAULT,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    /** Smallest first, nulls where the database puts them. */
    public static OrderItem asc(Expression value) {
        return new OrderItem(value, Direction.ASC, Nulls.DEFAULT);
    }

    /** Greatest first, nulls where the database puts them. */
    public static OrderItem desc(Expression value) {
        return new OrderItem(value, Direction.DESC, Nulls.DEFAULT);
    }
}
