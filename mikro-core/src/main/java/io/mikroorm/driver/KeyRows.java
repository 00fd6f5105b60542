// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes the rows of a query for keys alone: for writes of what a condition finds, that need to know what that is. */
public final class KeyRows implements RowSink {

    private final ValueType type;
    private final List<Object> keys = new ArrayList<>();

    /** For keys of a type, which are the first value of each row. */
    public KeyRows(ValueType type) {
        this.type = type;
    }

    @Override
    public void begin(RowLayout layout) {}

    @Override
    public void row(Row row) {
        keys.add(Objects.requireNonNull(BoxedValues.read(row, 0, type)));
    }

    /** The keys, in the order of the rows. */
    public List<Object> keys() {
        return keys;
    }
}
