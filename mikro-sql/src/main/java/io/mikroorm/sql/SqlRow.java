// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement, with values as the database gives them: whole numbers as {@code Long}, others as {@code Double}, {@code BigDecimal} or {@code BigInteger}; {@code
 * Boolean}, {@code byte[]} and {@code UUID} where the database has such; {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, and {@code Instant} where the column knows
 * a zone; an array as a {@code List}; all else as {@code String}. Immutable.
 */
public final class SqlRow {

    private final List<String> columns;
    private final @Nullable Object[] values;

    /** A row with the values of its columns. */
    SqlRow(List<String> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** The value of the column with a name, in small or capital letters; null for null. None or several with it are error MO-5072. */
    public @Nullable Object get(String column) {
        return values[place(columns, column)];
    }

    /** The value of a column by its number, from 0; null for null. */
    public @Nullable Object get(int column) {
        return values[column];
    }

    /** The values by the names of their columns, in their order. Several with one name are error MO-5072. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (map.containsKey(columns.get(i))) {
                throw StatementErrors.severalColumns(columns.get(i), columns);
            }
            map.put(columns.get(i), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** Where a column stands: by its name as it is, or else in small or capital letters. */
    static int place(List<String> columns, String name) {
        int exact = columns.indexOf(name);
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            boolean same = exact < 0
                    ? columns.get(i).equalsIgnoreCase(name)
                    : columns.get(i).equals(name);
            if (same && found >= 0) {
                throw StatementErrors.severalColumns(name, columns);
            }
            found = same ? i : found;
        }
        if (found < 0) {
            throw StatementErrors.noSuchColumn(name, columns);
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SqlRow that && columns.equals(that.columns) && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    /** The columns and values: for reading in a test, not for logs of values that are secret. */
    @Override
    public String toString() {
        List<String> pairs = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            pairs.add(columns.get(i) + "=" + values[i]);
        }
        return "{" + String.join(", ", pairs) + "}";
    }
}
