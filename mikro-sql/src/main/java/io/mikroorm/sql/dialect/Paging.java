// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** How a window of a result is asked for. */
public enum Paging {
    /** {@code limit n offset m}. */
    LIMIT_OFFSET,
    /** {@code offset m rows fetch next n rows only}: the standard. */
    OFFSET_FETCH
}
