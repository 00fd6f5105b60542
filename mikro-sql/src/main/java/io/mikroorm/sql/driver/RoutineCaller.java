// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.annotation.Entity;
import io.mikroorm.driver.RoutineResult;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.Routine.Kind;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.routine.RoutineShape.Value;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.RowConsumer;
import io.mikroorm.sql.jdbc.SeveralResults;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.render.RoutineRenderer;
import io.mikroorm.sql.render.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls a routine once: sends its arguments and reads what comes back. */
final class RoutineCaller {

    private final SqlPlatform platform;
    private final JdbcSession jdbc;
    private final RoutineShape shape;
    private final @Nullable Object[] arguments;
    private final RoutineRenderer renderer;
    private final List<List<@Nullable Object[]>> rows = new ArrayList<>();
    private final @Nullable Object[] out;
    private @Nullable Object returned;

    RoutineCaller(SqlDriver driver, JdbcSession jdbc, RoutineShape shape, @Nullable Object[] arguments) {
        this.platform = driver.platform();
        this.jdbc = jdbc;
        this.shape = shape;
        this.arguments = arguments;
        this.renderer =
                new RoutineRenderer(platform.dialect(), shape, schema(driver, shape.routine()), platform::argumentType);
        this.out = new @Nullable Object[arguments.length];
    }

    /** Where it lies, for the entity manager that calls it. */
    private static String schema(SqlDriver driver, Routine<?> routine) {
        boolean open = routine.schema().equals(Entity.ANY_SCHEMA)
                && driver.platform().dialect().calling().isKept();
        String chosen = open ? driver.plans().chosenSchema() : routine.schema();
        if (chosen == null) {
            throw SqlErrors.routineInNoSchema(routine);
        }
        return chosen;
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside a type of another module
    RoutineResult call() {
        boolean variables = platform.dialect().calling() == Calling.OUT_IN_VARIABLES && shape.returnsByParameters();
        SqlStatement statement = renderer.call();
        if (variables) {
            SeveralResults.onOneConnection(jdbc, statement.sql(), () -> withVariables(statement));
        } else {
            SeveralResults.run(jdbc, statement, sink -> bind(statement, sink), this::next);
        }
        if (rows.size() < shape.rows().size()) {
            throw SqlErrors.fewerRowSets(shape.routine(), rows.size());
        }
        return new RoutineResult(returned, out, rows);
    }

    private void withVariables(SqlStatement statement) {
        SqlStatement setting = renderer.setVariables();
        if (setting.placeholders() > 0) {
            jdbc.update(setting, sink -> bind(setting, sink));
        }
        SeveralResults.run(jdbc, statement, sink -> bind(statement, sink), this::next);
        jdbc.query(renderer.readVariables(), sink -> {}, this::readOut);
    }

    private void bind(SqlStatement statement, ValueSink sink) {
        for (int i = 0; i < statement.placeholders(); i++) {
            int parameter = statement.slot(i);
            BoxedValues.write(sink, i, shape.parameters().get(parameter).type(), arguments[parameter]);
        }
    }

    /** Who reads the next result. A procedure may give back more than it was declared with. */
    private @Nullable RowConsumer next(List<String> columns) {
        Routine<?> routine = shape.routine();
        Value value = shape.returned();
        if (routine.kind() == Kind.FUNCTION && value != null) {
            return row -> returned = BoxedValues.read(row, 0, value.type());
        }
        if (routine.kind() == Kind.PROCEDURE && platform.dialect().calling() == Calling.OUT_AS_ROW) {
            return this::readOut;
        }
        if (rows.size() == shape.rows().size()) {
            return null;
        }
        List<Value> wanted = shape.rows().get(rows.size());
        int[] places = places(wanted, columns);
        List<@Nullable Object[]> found = new ArrayList<>();
        rows.add(found);
        return row -> found.add(read(row, wanted, places));
    }

    private static @Nullable Object[] read(Row row, List<Value> wanted, int[] places) {
        @Nullable Object[] values = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = BoxedValues.read(row, places[i], wanted.get(i).type());
        }
        return values;
    }

    private int[] places(List<Value> wanted, List<String> columns) {
        int[] places = new int[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(wanted.get(i).name(), columns);
        }
        return places;
    }

    private int place(String name, List<String> columns) {
        if (name.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw SqlErrors.noSuchColumn(shape.routine(), name, columns);
    }

    private void readOut(Row row) {
        int column = 0;
        List<Parameter<?>> parameters = shape.routine().parameters();
        for (int i = 0; i < out.length; i++) {
            if (parameters.get(i).isReturned()) {
                out[i] = BoxedValues.read(
                        row, column++, shape.parameters().get(i).type());
            }
        }
    }
}
