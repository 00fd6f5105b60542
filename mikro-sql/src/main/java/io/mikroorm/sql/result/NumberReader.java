// SPDX-License-Identifier: MIT
package io.mikroorm.sql.result;

import io.mikroorm.row.Row;
import io.mikroorm.sql.jdbc.RowConsumer;

/** Reads the one number of a result of one row, such as a count. */
public final class NumberReader implements RowConsumer {

    private long number;

    /** Zero until a row comes. */
    public NumberReader() {}

    @Override
    public void row(Row row) {
        number = row.getLong(0);
    }

    /** The number. */
    public long number() {
        return number;
    }
}
