// SPDX-License-Identifier: MIT
package io.mikroorm.naming;

/** The kinds of named things of a table. */
public enum ConstraintKind {
    /** An index. */
    INDEX("index"),
    /** A unique constraint. */
    UNIQUE("unique"),
    /** A foreign key. */
    FOREIGN_KEY("foreign"),
    /** A check. */
    CHECK("check");

    private final String suffix;

    ConstraintKind(String suffix) {
        this.suffix = suffix;
    }

    /** What the name ends with. */
    public String suffix() {
        return suffix;
    }
}
