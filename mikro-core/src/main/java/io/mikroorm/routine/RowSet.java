// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

/**
 * Rows that a procedure gives back, and the handle by which they are read: keep it as a constant beside the procedure. Immutable; two are the
 * same only if they are one object.
 *
 * @param <T> what is made of each row
 */
public final class RowSet<T> {

    private final Class<T> type;

    private RowSet(Class<T> type) {
        this.type = type;
    }

    /**
     * Rows of a class: a record, whose components are columns by the name that the naming strategy gives a property of their name, or a value,
     * which is the first column.
     */
    public static <T> RowSet<T> of(Class<T> type) {
        return new RowSet<>(type);
    }

    /** What is made of each row. */
    public Class<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return "rows of " + type.getSimpleName();
    }
}
