// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import io.mikroorm.exception.ValidationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments that a function in Java is called with, by the handles of its parameters. */
public final class Given {

    private final Routine<?> routine;
    private final List<Parameter<?>> parameters;
    private final @Nullable Object[] values;

    /** Made by the driver: the values, in the order of the parameters. */
    public Given(Routine<?> routine, @Nullable Object[] values) {
        this.routine = routine;
        this.parameters = routine.parameters();
        this.values = values.clone();
    }

    /** The value of a parameter; null for null. Another function's is error MO-4391. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Parameter<T> parameter) {
        int index = parameters.indexOf(parameter);
        if (index < 0) {
            throw new ValidationException(
                    4391,
                    "The function " + routine + " asks for '" + parameter
                            + "', which is no parameter of it. Ask by the very handles that it was declared with.");
        }
        return (T) values[index];
    }
}
