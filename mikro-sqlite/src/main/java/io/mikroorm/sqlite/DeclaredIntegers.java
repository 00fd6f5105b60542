// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which columns of a statement's result are declared as integers, as far as they were asked for. Thread-safe: who comes second at worst
 * asks once more, or looks closer than is needed.
 */
final class DeclaredIntegers {

    private volatile long asked;
    private volatile long integers;

    /** Of the statements of an ORM. Bounded: what is full is emptied. */
    static final class Known {

        private static final int CAPACITY = 2_000;

        private final ConcurrentHashMap<String, DeclaredIntegers> statements = new ConcurrentHashMap<>();

        DeclaredIntegers of(String sql) {
            DeclaredIntegers known = statements.get(sql);
            if (known == null) {
                if (statements.size() >= CAPACITY) {
                    statements.clear();
                }
                known = new DeclaredIntegers();
                statements.put(sql, known);
            }
            return known;
        }
    }

    /** Whether a column is declared as an integer, by SQLite's own rule. Of those behind the 64th, none is said to be. */
    boolean isInteger(int column, SqliteRow row) {
        if (column >= Long.SIZE) {
            return false;
        }
        long bit = 1L << column;
        if ((asked & bit) == 0) {
            boolean is = row.declaredAs(column).toUpperCase(Locale.ROOT).contains("INT");
            integers = is ? integers | bit : integers & ~bit;
            asked = asked | bit;
        }
        return (integers & bit) != 0;
    }
}
