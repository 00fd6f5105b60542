// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * One key to sort by.
 *
 * @param collation the rules by which texts sort, named as in the database; null for those of the value
 */
public record OrderItem(
        Expression value,
        Direction direction,
        Nulls nulls,
        @Nullable String collation) {

    /** One that sorts by the rules of its value. */
    public OrderItem(Expression value, Direction direction, Nulls nulls) {
        this(value, direction, nulls, null);
    }

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
