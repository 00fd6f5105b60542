// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.sql.plan;

/** Puts SQL together outside the renderers. */
public final class TextPlan {

    String select(String column) {
        return new StringBuilder("select ").append(column).toString();
    }
}
