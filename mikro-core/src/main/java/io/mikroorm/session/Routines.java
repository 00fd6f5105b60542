// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Configuration;
import io.mikroorm.hydration.PlainRecords;
import io.mikroorm.hydration.RecordClasses;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.platform.Platform;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.routine.RoutineShape.Value;
import io.mikroorm.routine.RowSet;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The routines of a model, each looked at once: whether the database has such, and how its values are stored. Thread-safe. */
final class Routines {

    private static final int MOST = 1_000;

    private final RecordClasses classes = new RecordClasses();
    private final Map<Routine<?>, Known> known = new ConcurrentHashMap<>();
    private final Platform platform;
    private final NamingStrategy naming;
    private final StoredClasses types;

    /** What is known of a routine, and who makes records of its rows: null where these are single values. */
    record Known(RoutineShape shape, List<@Nullable PlainRecords> records) {}

    Routines(Configuration configuration, Platform platform, StoredClasses types) {
        NamingStrategy chosen = configuration.naming();
        this.platform = platform;
        this.naming = chosen == null ? platform.naming() : chosen;
        this.types = types;
    }

    /** Those that the schema makes, or that are told to each connection. */
    List<RoutineShape> registered(List<Routine<?>> named) {
        List<RoutineShape> shapes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Routine<?> routine : named) {
            if (!names.add(keepsThem() ? routine.toString() : routine.name().toLowerCase(Locale.ROOT))) {
                throw RoutineErrors.twice(routine);
            }
            boolean made = !routine.bodies().isEmpty() || routine.inJava() != null;
            if (keepsThem() && made && routine.body(platform.name()) == null) {
                throw RoutineErrors.noBody(routine, platform.name());
            }
            shapes.add(of(routine).shape());
        }
        return shapes;
    }

    private boolean keepsThem() {
        return platform.capabilities().has(Feature.ROUTINES);
    }

    Known of(Routine<?> routine) {
        Known found = known.get(routine);
        if (found == null) {
            check(routine);
            found = look(routine);
            if (known.size() >= MOST) {
                known.clear(); // which happens only to programs that declare routines for each call
            }
            known.put(routine, found);
        }
        return found;
    }

    /** Why a value does not go into a parameter; null where it does. */
    @Nullable
    String refusal(Value parameter, Object value) {
        return platform.argumentRefusal(parameter.type(), parameter.columnType(), value);
    }

    private void check(Routine<?> routine) {
        Capabilities can = platform.capabilities();
        if (routine.inJava() != null && routine.kind() != Routine.Kind.FUNCTION) {
            throw RoutineErrors.noFunctionInJava(routine);
        }
        if (!keepsThem() && (routine.inJava() == null || !can.has(Feature.JAVA_FUNCTIONS))) {
            throw RoutineErrors.noRoutines(routine, platform.name(), can.has(Feature.JAVA_FUNCTIONS));
        }
        if (routine.comment().indexOf('\\') >= 0 || routine.comment().indexOf('\0') >= 0) {
            throw RoutineErrors.unwritableComment(routine);
        }
        boolean isProcedure = routine.kind() == Routine.Kind.PROCEDURE;
        if (isProcedure && !routine.rowSets().isEmpty() && !can.has(Feature.PROCEDURES_WITH_ROWS)) {
            throw RoutineErrors.noRowSets(routine, platform.name());
        }
        if (!isProcedure && routine.declaresRows()) {
            throw RoutineErrors.rowsOfFunction(routine);
        }
        checkCursors(routine);
        Set<RowSet<?>> sets = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RowSet<?> set : routine.rowSets()) {
            if (!sets.add(set)) {
                throw RoutineErrors.rowsTwice(routine, set);
            }
        }
        Set<String> names = new HashSet<>();
        for (Parameter<?> parameter : routine.parameters()) {
            if (!names.add(parameter.name())) {
                throw RoutineErrors.parameterTwice(routine, parameter.name());
            }
            if (parameter.isReturned() && !isProcedure) {
                throw RoutineErrors.nothingComesOut(routine, parameter);
            }
        }
    }

    private static void checkCursors(Routine<?> routine) {
        if (isCursor(routine.returnedColumnType())) {
            throw RoutineErrors.cursor(routine, "its result");
        }
        for (Parameter<?> parameter : routine.parameters()) {
            if (isCursor(parameter.columnType())) {
                throw RoutineErrors.cursor(routine, "the parameter '" + parameter + "'");
            }
        }
    }

    private static boolean isCursor(String columnType) {
        String type = columnType.strip().toLowerCase(Locale.ROOT);
        return type.equals("refcursor") || type.equals("pg_catalog.refcursor");
    }

    private Known look(Routine<?> routine) {
        Class<?> returned = routine.returnedType();
        Value value = returned == null
                ? null
                : value("", type(routine, "a result", returned, null), routine.returnedColumnType());
        List<Value> parameters = new ArrayList<>();
        for (Parameter<?> parameter : routine.parameters()) {
            String what = "the parameter '" + parameter + "'";
            ValueType type = type(routine, what, parameter.type(), parameter.converter());
            parameters.add(value(parameter.name(), type, parameter.columnType()));
        }
        List<List<Value>> rows = new ArrayList<>();
        List<@Nullable PlainRecords> records = new ArrayList<>();
        for (RowSet<?> set : routine.rowSets()) {
            PlainRecords made = set.type().isRecord() ? new PlainRecords(classes.of(set.type())) : null;
            records.add(made);
            rows.add(
                    made == null
                            ? List.of(value("", type(routine, "rows", set.type(), null), ""))
                            : columns(routine, made.record()));
        }
        return new Known(new RoutineShape(routine, value, parameters, rows), records);
    }

    private List<Value> columns(Routine<?> routine, RecordClass record) {
        List<Value> columns = new ArrayList<>();
        for (RecordClass.Component component : record.components()) {
            String column = naming.columnName(component.path());
            ValueType type = type(routine, record.describe(component), component.type(), null);
            columns.add(value(column, type, ""));
        }
        return columns;
    }

    /** With the type of the column that is said, or that the type tells. */
    private Value value(String name, ValueType type, String said) {
        Type<?, ?> converter = said.isEmpty() ? type.converter() : null;
        return new Value(name, type, converter == null ? said : converter.columnType(platform.name()));
    }

    private ValueType type(Routine<?> routine, String what, Class<?> type, @Nullable Type<?, ?> said) {
        ValueType stored = said == null ? types.of(type) : types.by(said, type);
        if (stored == null) {
            throw RoutineErrors.unknownClass(routine, what, type);
        }
        return stored;
    }
}
