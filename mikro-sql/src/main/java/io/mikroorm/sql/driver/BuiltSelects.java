// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.RowSink;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.query.ShownStatement;
import io.mikroorm.sql.query.shape.SelectQuery;
import io.mikroorm.sql.result.NumberReader;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs queries that were built. One of a shape that was seen before is neither planned nor written out. */
@SuppressWarnings("exports") // what a query is resolved to is no business of drivers
public final class BuiltSelects {

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    BuiltSelects(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** Pushes the rows of a query for entities to a sink. */
    public void entities(SelectQuery query, RowSink sink) {
        CompiledFind compiled = driver.plans().built(query.shape(), false);
        sink.begin(compiled.layout());
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query.values()), compiled.reader(sink));
    }

    /** The rows of a query for values, each read as a type for every item. */
    public List<@Nullable Object[]> rows(SelectQuery query, List<ValueType> types) {
        CompiledFind compiled = driver.plans().built(query.shape(), false);
        List<@Nullable Object[]> rows = new ArrayList<>();
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query.values()), row -> {
            @Nullable Object[] read = new @Nullable Object[types.size()];
            for (int i = 0; i < read.length; i++) {
                read[i] = BoxedValues.read(row, i, types.get(i));
            }
            rows.add(read);
        });
        return rows;
    }

    /** How much a query finds, whatever its window. */
    public long count(SelectQuery query) {
        CompiledFind compiled = driver.plans().built(query.shape(), true);
        NumberReader reader = new NumberReader();
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query.values()), reader);
        return reader.number();
    }

    /** The statement of a query, which is not sent. */
    public ShownStatement show(SelectQuery query) {
        CompiledFind compiled = driver.plans().built(query.shape(), false);
        return new ShownStatement(compiled.statement().sql(), compiled.shown(query.values()));
    }
}
