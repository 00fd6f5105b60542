// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.render.SqlStatement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in an application's own words, with its values.
 *
 * @param sql the words, with a question mark for each value
 * @param values the values, and how they are bound
 * @param timeout how long it may take; null for as long as it takes
 */
public record OwnStatement(
        String sql, List<Given> values, @Nullable Duration timeout) {

    /**
     * One of the results of a statement.
     *
     * @param columns the names of the columns; empty where it is none of rows
     * @param rows the rows, in their order, each with the values of all columns
     * @param changed how many rows were changed; 0 where it is one of rows
     */
    public record Result(List<String> columns, List<@Nullable Object[]> rows, long changed) {}

    SqlStatement statement() {
        int[] slots = new int[values.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = i;
        }
        return new SqlStatement(sql, slots);
    }

    void bind(ValueSink sink) {
        for (int i = 0; i < values.size(); i++) {
            CompiledStatement.bind(sink, i, values.get(i));
        }
    }
}
