// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.row.Row;

/** Makes a record of a row. One for each mapping: generated, or reflective. Thread-safe. */
public interface RecordReader {

    /** The record of a row, which has the values that the mapping names. */
    Object read(Row row);
}
