// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import io.mikroorm.exception.ValidationException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a procedure has given back, by the handles of its parameters and rows. */
public final class Results {

    private final String routine;
    private final Map<Object, @Nullable Object> values;

    /** Made by the entity manager: for each handle its value or its rows. */
    public Results(String routine, Map<?, ? extends @Nullable Object> values) {
        this.routine = routine;
        this.values = new IdentityHashMap<>(values);
    }

    /** The value that has come out of a parameter; null for null. Another procedure's, or one that nothing comes out of, is error MO-4388. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Parameter<T> parameter) {
        return (T) known(parameter, "'" + parameter + "', which is no parameter that gives back a value");
    }

    /** The rows that have come back. Rows of another procedure are error MO-4388. */
    @SuppressWarnings("unchecked")
    public <T> List<T> get(RowSet<T> rows) {
        Object found = known(rows, rows + ", which are none");
        return found == null ? List.of() : (List<T>) found;
    }

    private @Nullable Object known(Object handle, String what) {
        if (!values.containsKey(handle)) {
            throw new ValidationException(
                    4388,
                    "The results of the procedure " + routine + " were asked for " + what
                            + " of it. Ask by the very handles that it was declared with.");
        }
        return values.get(handle);
    }
}
