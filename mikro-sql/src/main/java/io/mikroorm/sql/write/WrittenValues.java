// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write out of which one value of each row comes back. Made by {@link WriteBuilder#returningValue}.
 *
 * @param <V> the value
 */
public final class WrittenValues<V> {

    private final WriteRunner runner;
    private final WriteState state;

    WrittenValues(WriteRunner runner, WriteState state) {
        this.runner = runner;
        this.state = state;
    }

    /** Carries it out: the values, among which there may be nulls, in the database's order. */
    @SuppressWarnings("unchecked") // they are converted to the class of the property
    public List<@Nullable V> getValues() {
        List<@Nullable Object[]> rows = runner.rows(state);
        List<@Nullable V> values = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            values.add((V) row[0]);
        }
        return values;
    }

    /** The statement, with a placeholder for each value. Nothing is sent. */
    public String toSql() {
        return runner.show(state).sql();
    }

    /** What was built. */
    @Override
    public String toString() {
        return state.toString();
    }
}
