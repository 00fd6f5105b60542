// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.sql.result;

/** Declares varargs in hot code. */
public final class ManyColumns {

    int count(int... columns) {
        return columns.length;
    }
}
