// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A routine whose classes are known: what drivers are told.
 *
 * @param routine as declared
 * @param returned the value that a function gives back; null for all others
 * @param parameters its parameters, in their order
 * @param rows the columns of each row set that it gives back; one without a name is the first column
 */
public record RoutineShape(
        Routine<?> routine, @Nullable Value returned, List<Value> parameters, List<List<Value>> rows) {

    /**
     * A value that goes in or comes out.
     *
     * @param name its name in the database
     * @param type how it is stored
     * @param columnType its type in the database's words; empty for the one that columns of such values have
     */
    public record Value(String name, ValueType type, String columnType) {}

    /** Takes copies. */
    public RoutineShape {
        parameters = List.copyOf(parameters);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a value comes out of one of the parameters. */
    public boolean returnsByParameters() {
        return routine.parameters().stream().anyMatch(Parameter::isReturned);
    }
}
