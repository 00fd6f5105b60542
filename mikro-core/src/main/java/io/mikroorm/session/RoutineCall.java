// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.driver.RoutineResult;
import io.mikroorm.hydration.PlainRecords;
import io.mikroorm.metadata.RecordClass.Component;
import io.mikroorm.routine.Argument;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Results;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RowSet;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a routine: takes its arguments, refuses wrong ones before anything is sent, and makes of its answer what it says. Used once. */
final class RoutineCall<R extends @Nullable Object> {

    private final Routine<R> routine;
    private final Routines routines;
    private final Routines.Known known;
    private final @Nullable Object[] values;
    private final boolean[] given;

    RoutineCall(Routine<R> routine, Routines routines) {
        this.routine = routine;
        this.routines = routines;
        this.known = routines.of(routine);
        this.values = new @Nullable Object[routine.parameters().size()];
        this.given = new boolean[values.length];
    }

    /** Takes values by the handles of their parameters. */
    RoutineCall<R> with(Argument<?>... arguments) {
        for (Argument<?> argument : arguments) {
            int index = indexOf(argument.parameter());
            if (given[index]) {
                throw RoutineErrors.twiceGiven(routine, argument.parameter());
            }
            take(index, argument.value());
        }
        return this;
    }

    private int indexOf(Parameter<?> parameter) {
        int index = named(parameter.name());
        if (routine.parameters().get(index) != parameter) {
            throw RoutineErrors.otherHandle(routine, parameter);
        }
        return index;
    }

    /** Takes values by the names of their parameters. */
    RoutineCall<R> with(Map<String, ? extends @Nullable Object> arguments) {
        for (Map.Entry<String, ? extends @Nullable Object> argument : arguments.entrySet()) {
            take(named(argument.getKey()), argument.getValue());
        }
        return this;
    }

    private int named(String name) {
        for (int i = 0; i < values.length; i++) {
            if (routine.parameters().get(i).name().equals(name)) {
                return i;
            }
        }
        throw RoutineErrors.unknownArgument(routine, name);
    }

    private void take(int index, @Nullable Object value) {
        Parameter<?> parameter = routine.parameters().get(index);
        if (!parameter.isGiven()) {
            throw RoutineErrors.notGiven(routine, parameter);
        }
        if (value != null) {
            if (!boxed(parameter.type()).isInstance(value)) {
                throw RoutineErrors.wrongClass(routine, parameter, value);
            }
            String refusal = routines.refusal(known.shape().parameters().get(index), value);
            if (refusal != null) {
                throw RoutineErrors.refused(routine, parameter, refusal);
            }
        }
        values[index] = value;
        given[index] = true;
    }

    private static Class<?> boxed(Class<?> type) {
        Storage storage = type.isPrimitive() ? Storage.of(type) : null;
        return storage == null ? type : storage.javaType();
    }

    /** Refuses a call without all of its arguments; then flushes, if the mode asks for it, and sends it. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the routine says what comes back, and whether that may be null
    R send(Session session) {
        for (int i = 0; i < values.length; i++) {
            Parameter<?> parameter = routine.parameters().get(i);
            if (!given[i] && parameter.isGiven()) {
                throw RoutineErrors.missing(routine, parameter);
            }
        }
        session.autoFlush(null);
        RoutineResult result = session.driver().call(known.shape(), values);
        return (R)
                switch (routine.kind()) {
                    case FUNCTION -> result.returned();
                    case ROWS -> rows(result, 0);
                    case PROCEDURE -> results(result);
                };
    }

    private Results results(RoutineResult result) {
        Map<Object, @Nullable Object> found = new IdentityHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Parameter<?> parameter = routine.parameters().get(i);
            if (parameter.isReturned()) {
                found.put(parameter, result.out()[i]);
            }
        }
        for (int i = 0; i < routine.rowSets().size(); i++) {
            RowSet<?> set = routine.rowSets().get(i);
            found.put(set, rows(result, i));
        }
        return new Results(routine.toString(), found);
    }

    private List<@Nullable Object> rows(RoutineResult result, int set) {
        PlainRecords records = known.records().get(set);
        List<@Nullable Object> made = new ArrayList<>();
        for (@Nullable Object[] row : result.rows().get(set)) {
            made.add(records == null ? row[0] : record(records, row));
        }
        return made;
    }

    private Object record(PlainRecords records, @Nullable Object[] row) {
        List<Component> components = records.record().components();
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null && components.get(i).type().isPrimitive()) {
                throw RoutineErrors.nullForPrimitive(routine, records.record().describe(components.get(i)));
            }
        }
        return records.make(row);
    }
}
