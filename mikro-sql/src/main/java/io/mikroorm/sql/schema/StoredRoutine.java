// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import io.mikroorm.routine.Routine;
import java.util.List;

/**
 * A function or a procedure that the database keeps under a name.
 *
 * @param name what it is called
 * @param declared what is said about it
 * @param body what it does; SQL, which is written as it is
 * @param parameters the types of its parameters, in their order
 * @param returned the type of the value that a function gives back; empty for all others
 * @param columns the columns of the rows that it gives back, where it is declared with them
 */
public record StoredRoutine(
        TableName name,
        Routine<?> declared,
        String body,
        List<String> parameters,
        String returned,
        List<Result> columns) {

    /**
     * A column of a result.
     *
     * @param name what it is called; empty for one whose name does not matter
     * @param type its type
     */
    public record Result(String name, String type) {}

    /** The same, in another schema. What its body says stays as it is. */
    StoredRoutine moved(String schema, String to) {
        return new StoredRoutine(name.moved(schema, to), declared, body, parameters, returned, columns);
    }

    /** Takes copies. */
    public StoredRoutine {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }
}
