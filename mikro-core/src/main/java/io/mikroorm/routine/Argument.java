// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import org.jspecify.annotations.Nullable;

/**
 * A value for a parameter of a routine: {@link Parameter#of}.
 *
 * @param <T> the class of the value
 * @param parameter whose value it is
 * @param value the value
 */
public record Argument<T>(Parameter<T> parameter, @Nullable T value) {}
