// SPDX-License-Identifier: MIT
package io.mikroorm.sql.result;

import io.mikroorm.driver.RowSink;
import io.mikroorm.row.Row;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.RowConsumer;
import org.jspecify.annotations.Nullable;

/** Pushes the rows of a result to a sink that knows their layout. */
public final class ResultReader implements RowConsumer {

    private final RowSink sink;
    private final int @Nullable [] parts;

    /**
     * For a sink that was told the layout.
     *
     * @param parts where the further parts of keys stand; null where all keys are one value
     */
    public ResultReader(RowSink sink, int @Nullable [] parts) {
        this.sink = sink;
        this.parts = parts;
    }

    @Override
    public void row(Row row) {
        if (parts != null) {
            ((JdbcRow) row).spread(parts);
        }
        sink.row(row);
    }
}
