// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.row.Row;

/** Takes the rows of a query, one at a time, while they are live. */
public interface RowSink {

    /** Called once, before the first row, also when there is none. */
    void begin(RowLayout layout);

    /** The next row. Valid only during the call. */
    void row(Row row);
}
