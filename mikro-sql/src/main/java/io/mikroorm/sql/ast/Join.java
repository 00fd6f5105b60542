// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** One more table for a select, and the condition under which its rows belong to those before it. */
public record Join(Kind kind, TableRef table, Condition on) {

    /** What becomes of a row that finds no partner. */
    public enum Kind {
        /** It is dropped. */
        INNER,
        /** It is kept, with nulls for the joined table. */
        LEFT
    }

    /** A join that drops rows without a partner. */
    public static Join inner(TableRef table, Condition on) {
        return new Join(Kind.INNER, table, on);
    }

    /** A join that keeps rows without a partner. */
    public static Join left(TableRef table, Condition on) {
        return new Join(Kind.LEFT, table, on);
    }
}
