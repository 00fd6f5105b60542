// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.sql.query.ShownStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A write out of which values of its rows come back. Made by {@link WriteBuilder#returning}. It is carried out by each of the methods that give rows,
 * and the order of these is the database's.
 */
public final class WrittenRows {

    private final WriteRunner runner;
    private final WriteState state;

    WrittenRows(WriteRunner runner, WriteState state) {
        this.runner = runner;
        this.state = state;
    }

    /** Carries it out: each row as a record whose components are called as the values; a component that nothing is called as is error MO-5207. */
    public <R extends Record> List<R> into(Class<R> record) {
        return runner.records(state, record);
    }

    /** Carries it out: each row as a map of its values by their names in their order. */
    public List<Map<String, @Nullable Object>> getRows() {
        List<String> names = runner.names(state);
        List<@Nullable Object[]> rows = runner.rows(state);
        List<Map<String, @Nullable Object>> maps = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                map.put(names.get(i), row[i]);
            }
            maps.add(map);
        }
        return maps;
    }

    /** The statement, with a placeholder for each value. Nothing is sent. */
    public String toSql() {
        return shown().sql();
    }

    /** The values of {@link #toSql()}, in the order of its placeholders. */
    public List<@Nullable Object> getParameters() {
        return shown().parameters();
    }

    /** The statement with its values in it: for people to read, and never to be sent. */
    public String toFormattedSql() {
        return shown().formatted();
    }

    private ShownStatement shown() {
        return runner.show(state);
    }

    /** What was built. */
    @Override
    public String toString() {
        return state.toString();
    }
}
