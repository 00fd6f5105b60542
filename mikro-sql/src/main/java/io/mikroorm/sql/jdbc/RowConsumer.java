// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.row.Row;

/** Takes the rows of a result. It may run other statements of the same session meanwhile. */
public interface RowConsumer {

    /** The next row. Valid only during the call. */
    void row(Row row);
}
