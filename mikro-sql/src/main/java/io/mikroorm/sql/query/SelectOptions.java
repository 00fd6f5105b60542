// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LockMode;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a query as a whole.
 *
 * @param distinct whether equal rows are one
 * @param limitRows whether limit and offset count rows, and not entities
 * @param flatJoins whether an inner join behind a left one drops rows of the left side
 * @param flushMode whether it flushes first; null for what the entity manager says
 * @param lock how the rows of the first entity are locked; null for not at all
 * @param comment what stands before the statement; null for nothing
 * @param hint what stands behind its first word for the database; null for nothing
 */
public record SelectOptions(
        boolean distinct,
        boolean limitRows,
        boolean flatJoins,
        @Nullable FlushMode flushMode,
        @Nullable LockMode lock,
        @Nullable String comment,
        @Nullable String hint) {

    /** Nothing. */
    public static final SelectOptions NONE = new SelectOptions(false, false, false, null, null, null, null);

    SelectOptions withDistinct() {
        return new SelectOptions(true, limitRows, flatJoins, flushMode, lock, comment, hint);
    }

    SelectOptions withLimitRows() {
        return new SelectOptions(distinct, true, flatJoins, flushMode, lock, comment, hint);
    }

    SelectOptions withFlatJoins() {
        return new SelectOptions(distinct, limitRows, true, flushMode, lock, comment, hint);
    }

    SelectOptions with(FlushMode mode) {
        return new SelectOptions(distinct, limitRows, flatJoins, mode, lock, comment, hint);
    }

    SelectOptions with(LockMode mode) {
        return new SelectOptions(distinct, limitRows, flatJoins, flushMode, mode, comment, hint);
    }

    SelectOptions withComment(String text) {
        return new SelectOptions(distinct, limitRows, flatJoins, flushMode, lock, text, hint);
    }

    SelectOptions withHint(String text) {
        return new SelectOptions(distinct, limitRows, flatJoins, flushMode, lock, comment, text);
    }
}
