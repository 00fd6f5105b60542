// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.Row;
import io.mikroorm.sql.jdbc.RowConsumer;
import java.util.Arrays;

/** Collects the keys that an insert gives back. */
final class ReturnedKeys implements RowConsumer {

    private final long[] keys;
    private int count;

    /** For so many rows. */
    ReturnedKeys(int rows) {
        this.keys = new long[rows];
    }

    @Override
    public void row(Row row) {
        if (count < keys.length) {
            keys[count] = row.getLong(0);
        }
        count++;
    }

    /** The keys, which are as many as the rows, in ascending order. */
    long[] ascending(EntityMetadata entity) {
        if (count != keys.length) {
            throw SqlErrors.wrongNumberOfKeys(entity.name(), keys.length, count);
        }
        Arrays.sort(keys);
        return keys;
    }
}
