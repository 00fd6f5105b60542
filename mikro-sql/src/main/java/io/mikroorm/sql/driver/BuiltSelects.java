// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.CursorStream;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.RowConsumer;
import io.mikroorm.sql.plan.BuiltSelectPlanner.Use;
import io.mikroorm.sql.query.ShownStatement;
import io.mikroorm.sql.query.shape.SelectQuery;
import io.mikroorm.sql.result.NumberReader;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.READ);
        sink.begin(compiled.layout());
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query.values()), compiled.reader(sink));
    }

    /** The rows of a query for values, each read as a type for every item. */
    public List<@Nullable Object[]> rows(SelectQuery query, List<ValueType> types) {
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.READ);
        RowOfValues current = new RowOfValues(types);
        List<@Nullable Object[]> rows = new ArrayList<>();
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query.values()), row -> {
            current.row(row);
            rows.add(current.values());
        });
        return rows;
    }

    /** Begins a query for entities, whose rows are pushed to a sink while they are asked for. */
    public RowCursor stream(SelectQuery query, RowSink sink) {
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.READ);
        sink.begin(compiled.layout());
        return open(query, compiled, compiled.reader(sink));
    }

    /** Begins a query for values, whose rows are given while they are asked for, each read as a type for every item. */
    public Stream<@Nullable Object[]> streamRows(SelectQuery query, List<ValueType> types) {
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.READ);
        RowOfValues current = new RowOfValues(types);
        RowCursor cursor = open(query, compiled, current);
        return CursorStream.of(() -> cursor.next() ? current.values() : null, cursor::close);
    }

    private RowCursor open(SelectQuery query, CompiledStatement compiled, RowConsumer consumer) {
        return SqlRowCursor.open(
                driver,
                jdbc,
                session -> session.open(
                        compiled.statement(), values -> compiled.bind(values, query.values()), consumer, 0));
    }

    /** How much a query finds, whatever its window. */
    public long count(SelectQuery query) {
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.COUNTED);
        NumberReader reader = new NumberReader();
        jdbc.query(compiled.statement(), values -> compiled.bind(values, query.values()), reader);
        return reader.number();
    }

    /** The statement of a query, which is not sent. */
    public ShownStatement show(SelectQuery query) {
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.READ);
        return new ShownStatement(compiled.statement().sql(), compiled.shown(query.values()));
    }

    /** The statement of a query and its values, for words around it. */
    public QueryFragment fragment(SelectQuery query) {
        CompiledStatement compiled = driver.plans().built(query.shape(), Use.INSIDE);
        return QueryFragment.sql(
                compiled.statement().sql(), compiled.given(query.values()).toArray());
    }

    /** Reads a type out of each column of a row. Not thread-safe. */
    static final class RowOfValues implements RowConsumer {

        private final ValueType[] types;
        private @Nullable Object[] values = {};

        RowOfValues(List<ValueType> types) {
            this.types = types.toArray(new ValueType[0]);
        }

        @Override
        public void row(Row row) {
            values = new @Nullable Object[types.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = BoxedValues.read(row, i, types[i]);
            }
        }

        /** Those of the last row. */
        @Nullable
        Object[] values() {
            return values;
        }
    }
}
