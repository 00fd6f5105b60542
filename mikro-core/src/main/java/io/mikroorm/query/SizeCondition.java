// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.query.Criterion.Operator;

/**
 * How many members a to-many has, or elements an array, about which something is to be said: {@code Author_.books().size().gt(2)}. What is null, or
 * in a document no list, has none, so that each condition is true or false. In SQL the members are counted by a sub-select of each row. Immutable.
 *
 * @param <E> the entity it starts from
 */
public final class SizeCondition<E> {

    private final String path;

    SizeCondition(String path) {
        this.path = path;
    }

    /** As many as this. */
    public Condition<E> eq(int size) {
        return compared(Operator.EQ, size);
    }

    /** More or fewer than this. */
    public Condition<E> ne(int size) {
        return compared(Operator.NE, size);
    }

    /** More than this. */
    public Condition<E> gt(int size) {
        return compared(Operator.GT, size);
    }

    /** As many as this, or more. */
    public Condition<E> gte(int size) {
        return compared(Operator.GTE, size);
    }

    /** Fewer than this. */
    public Condition<E> lt(int size) {
        return compared(Operator.LT, size);
    }

    /** As many as this, or fewer. */
    public Condition<E> lte(int size) {
        return compared(Operator.LTE, size);
    }

    /** Not fewer than the first number and not more than the last. */
    public Condition<E> between(int first, int last) {
        return gte(first).and(lte(last));
    }

    private Condition<E> compared(Operator operator, int size) {
        return new Condition<>(new Criterion.Size(path, operator, size));
    }

    @Override
    public String toString() {
        return "where(" + PropertyPath.quoted(path) + ").size()";
    }
}
