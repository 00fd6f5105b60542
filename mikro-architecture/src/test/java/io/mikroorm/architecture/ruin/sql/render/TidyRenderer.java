// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.sql.render;

/** Puts SQL together where it may. */
public final class TidyRenderer {

    String select(String column) {
        return new StringBuilder("select ").append(column).toString();
    }
}
