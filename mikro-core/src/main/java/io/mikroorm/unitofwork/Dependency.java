// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One write must be done before another. */
final class Dependency {

    /** Why. */
    enum Reason {
        /** The second inserts a foreign key to the row that the first inserts. */
        INSERTED_KEY,
        /** The second sets a foreign key to the row that the first inserts. */
        UPDATED_KEY,
        /** The first gives up a unique value that the second takes. */
        UNIQUE,
        /** The second deletes the row that the first referred to. */
        REFERENCE,
        /** Both write the same row. */
        SAME_ROW
    }

    final Write first;
    final Write second;
    final Reason reason;
    /** The columns that it is about: a foreign key, a unique constraint. */
    final BitSet columns;

    /** Whether it only asks for the usual order: both orders end in the same, so that a cycle may do without it. */
    final boolean weak;

    private final @Nullable EntityWrites owner;
    /** Whether it holds no longer. */
    boolean dropped;

    Dependency(Write first, Write second, Reason reason, BitSet columns) {
        this(first, second, reason, columns, false);
    }

    private Dependency(Write first, Write second, Reason reason, BitSet columns, boolean weak) {
        this.first = first;
        this.second = second;
        this.reason = reason;
        this.columns = columns;
        this.weak = weak;
        this.owner = reason == Reason.SAME_ROW
                ? null
                : reason == Reason.INSERTED_KEY || reason == Reason.UPDATED_KEY ? second.type : first.type;
    }

    /**
     * That of a foreign key.
     *
     * @param weak whether the key is checked at the end of the transaction only, and known by then
     */
    static Dependency ofKey(Write first, Write second, Reason reason, ForeignKey key, boolean weak) {
        BitSet column = new BitSet();
        column.set(key.index());
        return new Dependency(first, second, reason, column, weak);
    }

    /** That of a document with the key of a new row, which may be known already. */
    static Dependency ofDocument(Write first, Write second, Reason reason, int document) {
        BitSet column = new BitSet();
        column.set(document);
        return new Dependency(first, second, reason, column, first.key != null);
    }

    /** As this one, between other writes of the same rows. */
    Dependency between(Write newFirst, Write newSecond) {
        return new Dependency(newFirst, newSecond, reason, columns, weak);
    }

    /** Whether it still has to be waited for. */
    boolean isOpen() {
        return !dropped && !first.scheduled;
    }

    boolean isForeignKeyOfSecond() {
        return reason == Reason.INSERTED_KEY || reason == Reason.UPDATED_KEY;
    }

    int column() {
        return columns.nextSetBit(0);
    }

    /** {@code Book.author}, {@code Seat.row and Seat.number}; empty where both writes are of one row. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = columns.nextSetBit(0); owner != null && i >= 0; i = columns.nextSetBit(i + 1)) {
            path.append(path.isEmpty() ? "" : " and ").append(owner.path(i));
        }
        return path.toString();
    }
}
