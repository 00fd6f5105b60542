// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** How functions and procedures are declared and called that the database keeps. */
public enum Calling {
    /** Not at all. */
    NONE,
    /** Functions only, which are in the program and not in the database: each connection is told about them. */
    IN_JAVA,
    /** Bodies are texts in one of several languages. Rows come from functions, and what comes out of a procedure is the row that {@code call} gives. */
    OUT_AS_ROW,
    /** Bodies are statements. Rows come from procedures, and what comes out of a procedure is put into variables of the connection. */
    OUT_IN_VARIABLES;

    /** Whether the database keeps them. */
    public boolean isKept() {
        return this == OUT_AS_ROW || this == OUT_IN_VARIABLES;
    }

    /** Whether procedures give back rows. */
    public boolean proceduresHaveRows() {
        return this == OUT_IN_VARIABLES;
    }
}
