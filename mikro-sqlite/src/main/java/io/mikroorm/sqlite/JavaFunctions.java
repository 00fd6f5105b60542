// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.routine.Given;
import io.mikroorm.routine.JavaBody;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.routine.RoutineShape.Value;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/** Functions in Java, which SQLite calls. They are of a connection, and not of the database: each new one is told about them. */
final class JavaFunctions {

    /** The number by which SQLite says that a value is null. */
    private static final int NULL = 5;

    private JavaFunctions() {}

    /** Refuses values of classes that SQLite keeps in a form of its own, as texts. */
    static void check(List<RoutineShape> functions) {
        for (RoutineShape function : functions) {
            Value returned = function.returned();
            if (returned != null) {
                check(function.routine(), "the result", returned.type());
            }
            for (Value parameter : function.parameters()) {
                check(function.routine(), "the parameter '" + parameter.name() + "'", parameter.type());
            }
        }
    }

    private static void check(Routine<?> routine, String what, ValueType type) {
        boolean taken =
                switch (type.storage()) {
                    case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, STRING, BYTES -> true;
                    default -> false;
                };
        if (!taken) {
            throw new ConfigurationException(
                    2809,
                    "The function " + routine + " in Java has a value of the class "
                            + type.javaType().getSimpleName() + " (" + what
                            + "), which sqlite has no kind of. Use numbers, booleans, texts and bytes.");
        }
    }

    /** Tells a connection about them. */
    static void create(SQLiteConnection connection, List<RoutineShape> functions) throws Exception {
        for (RoutineShape function : functions) {
            int flags = function.routine().isDeterministic() ? Function.FLAG_DETERMINISTIC : 0;
            Function.create(
                    connection,
                    function.routine().name(),
                    new Called(function),
                    function.parameters().size(),
                    flags);
        }
    }

    /** One of them, on one connection. */
    private static final class Called extends Function {

        private final RoutineShape shape;
        private final JavaBody<?> body;
        private final ValueType returned;

        Called(RoutineShape shape) {
            this.shape = shape;
            this.body = Objects.requireNonNull(shape.routine().inJava(), "body");
            this.returned = Objects.requireNonNull(shape.returned(), "returned").type();
        }

        @Override
        protected void xFunc() {
            try {
                run();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @SuppressWarnings("NullAway") // it does not see the annotation inside a type of another module
        private void run() throws Exception {
            @Nullable Object[] values = new @Nullable Object[args()];
            for (int i = 0; i < values.length; i++) {
                ValueType type = shape.parameters().get(i).type();
                values[i] = type.toJava(read(i, type.storage()));
            }
            write(returned.toStorage(body.run(new Given(shape.routine(), values))));
        }

        private @Nullable Object read(int argument, Storage storage) throws Exception {
            if (value_type(argument) == NULL) {
                return null;
            }
            return switch (storage) {
                case BOOLEAN -> value_long(argument) != 0;
                case BYTE -> (byte) exact(argument, Byte.MIN_VALUE, Byte.MAX_VALUE);
                case SHORT -> (short) exact(argument, Short.MIN_VALUE, Short.MAX_VALUE);
                case INT -> (int) exact(argument, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case LONG -> value_long(argument);
                case FLOAT -> (float) value_double(argument);
                case DOUBLE -> value_double(argument);
                case BYTES -> value_blob(argument);
                default -> value_text(argument);
            };
        }

        /** Other statements than ours may call it with any number. */
        private long exact(int argument, long least, long most) throws Exception {
            long value = value_long(argument);
            if (value < least || value > most) {
                throw new ArithmeticException("The function " + shape.routine() + " was given " + value + " for '"
                        + shape.parameters().get(argument).name() + "', which is out of range");
            }
            return value;
        }

        private void write(@Nullable Object value) throws Exception {
            if (value == null) {
                result();
            } else if (value instanceof Boolean truth) {
                result(truth ? 1 : 0);
            } else if (value instanceof Float || value instanceof Double) {
                result(((Number) value).doubleValue());
            } else if (value instanceof Number number) {
                result(number.longValue());
            } else if (value instanceof byte[] bytes) {
                result(bytes);
            } else {
                result((String) value);
            }
        }
    }
}
