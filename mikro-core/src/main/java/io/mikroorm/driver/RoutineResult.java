// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a routine has given back, as the application has such values.
 *
 * @param returned the value of a function; null for none
 * @param out the values of its parameters, in their order; null for those that nothing comes out of
 * @param rows the rows of each row set, each with a value for each of its columns
 */
public record RoutineResult(
        @Nullable Object returned, @Nullable Object[] out, List<List<@Nullable Object[]>> rows) {}
