// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.ExpectedRows;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.RecordReader;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record of each row of a query for values. One object per query. */
public final class RecordRows implements RowSink {

    private final RecordReader reader;
    private final ArrayList<Object> records = new ArrayList<>();
    private @Nullable ExpectedRows expected;

    /** With what makes the records. */
    public RecordRows(RecordReader reader) {
        this.reader = reader;
    }

    @Override
    public void begin(RowLayout layout) {
        expected = layout.expected();
        records.ensureCapacity(layout.expected().guess());
    }

    @Override
    public void row(Row row) {
        records.add(reader.read(row));
    }

    /** The records, in the order of the rows. To be called once, after the last row. */
    public List<Object> finish() {
        if (expected != null) {
            expected.came(records.size());
        }
        return records;
    }
}
