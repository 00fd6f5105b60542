// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.Routine.Kind;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.routine.RoutineShape.Value;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.type.Storage;
import java.util.List;
import java.util.function.Function;

/** Writes the statements that call routines, in the form that the dialect names. The slots are the numbers of the parameters. */
public final class RoutineRenderer {

    private final Dialect dialect;
    private final RoutineShape shape;
    private final Function<Value, String> types;
    private final String schema;

    /**
     * For the calls of one routine.
     *
     * @param schema the schema that it lies in; empty for where the connection looks by itself
     * @param types the type of a value in the database's words, without limits, so that nothing is cut on the way
     */
    public RoutineRenderer(Dialect dialect, RoutineShape shape, String schema, Function<Value, String> types) {
        this.dialect = dialect;
        this.shape = shape;
        this.schema = schema;
        this.types = types;
    }

    /** The statement that calls it. */
    public SqlStatement call() {
        SqlText text = new SqlText(dialect.quoting());
        Routine<?> routine = shape.routine();
        boolean rows = routine.kind() == Kind.ROWS && dialect.calling() == Calling.OUT_AS_ROW;
        text.append(routine.kind() == Kind.FUNCTION ? "select " : rows ? "select * from " : "call ");
        if (!schema.isEmpty() && dialect.calling().isKept()) {
            text.identifier(schema).append(".");
        }
        text.identifier(routine.name()).append("(");
        List<Parameter<?>> parameters = routine.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            if (dialect.calling() == Calling.OUT_AS_ROW) {
                cast(text, parameters.get(i), i);
            } else if (parameters.get(i).isReturned()) {
                variable(text, i);
            } else {
                text.param(i);
            }
        }
        return text.append(")").toStatement();
    }

    /** By its type, a routine is found among those of one name. */
    private void cast(SqlText text, Parameter<?> parameter, int index) {
        text.append("cast(");
        if (parameter.isGiven()) {
            text.param(index);
        } else {
            text.append("null");
        }
        text.append(" as ").append(types.apply(shape.parameters().get(index))).append(")");
    }

    private static void variable(SqlText text, int index) {
        text.append("@mikro_").append((long) index);
    }

    /** The statement that puts into variables what goes in and comes out again; without placeholders where nothing does. */
    public SqlStatement setVariables() {
        SqlText text = new SqlText(dialect.quoting()).append("set ");
        boolean first = true;
        for (int i = 0; i < shape.parameters().size(); i++) {
            Parameter<?> parameter = shape.routine().parameters().get(i);
            if (parameter.isReturned() && parameter.isGiven()) {
                variable(text.append(first ? "" : ", "), i);
                text.append(" = ").param(i);
                first = false;
            }
        }
        return text.toStatement();
    }

    /** The query for the variables that values have come out into, in the order of the parameters. */
    public SqlStatement readVariables() {
        SqlText text = new SqlText(dialect.quoting()).append("select ");
        boolean first = true;
        for (int i = 0; i < shape.parameters().size(); i++) {
            if (shape.routine().parameters().get(i).isReturned()) {
                text.append(first ? "" : ", ");
                read(text, i);
                first = false;
            }
        }
        return text.toStatement();
    }

    /** Variables have no types of times: these are texts in them. */
    private void read(SqlText text, int index) {
        Value value = shape.parameters().get(index);
        String type = timeType(value.type().storage());
        if (type.isEmpty()) {
            variable(text, index);
            return;
        }
        variable(text.append("cast("), index);
        text.append(" as ").append(type).append(")");
    }

    private static String timeType(Storage storage) {
        return switch (storage) {
            case INSTANT, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> "datetime(6)";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time(6)";
            default -> "";
        };
    }
}
