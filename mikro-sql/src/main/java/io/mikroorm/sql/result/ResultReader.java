// SPDX-License-Identifier: MIT
package io.mikroorm.sql.result;

import io.mikroorm.driver.RowSink;
import io.mikroorm.row.Row;
import io.mikroorm.sql.jdbc.RowConsumer;

/** Pushes the rows of a result to a sink that knows their layout. */
public final class ResultReader implements RowConsumer {

    private final RowSink sink;

    /** For a sink that was told the layout. */
    public ResultReader(RowSink sink) {
        this.sink = sink;
    }

    @Override
    public void row(Row row) {
        sink.row(row);
    }
}
