// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import org.jspecify.annotations.Nullable;

/**
 * What a function does in Java, where the database calls back into the program that uses it. Called by many threads, each with a connection of its
 * own; it must not use an entity manager, whose connection waits for it.
 *
 * @param <R> the class of its value
 */
@FunctionalInterface
public interface JavaBody<R extends @Nullable Object> {

    /** The value for some arguments. An exception is one of the statement that called it. */
    @Nullable
    R run(Given given);
}
