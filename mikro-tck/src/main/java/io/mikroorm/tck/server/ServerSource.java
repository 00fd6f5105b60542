// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One way to get a server for tests: a container, or a server out of an artifact. Asked once in a JVM, and only where it is its turn. */
public interface ServerSource {

    /** What is tried, for reports: {@code Docker}. */
    String description();

    /** The URL of a server that is up now; null where this way is not open on this machine. */
    @Nullable
    String url();

    /**
     * A way that is open where a condition holds.
     *
     * @param description what is tried
     * @param open whether this machine has what is needed
     * @param start starts the server and tells its URL; it ends with the JVM
     */
    static ServerSource when(String description, BooleanSupplier open, Supplier<String> start) {
        return new ServerSource() {
            @Override
            public String description() {
                return description;
            }

            @Override
            public @Nullable String url() {
                return open.getAsBoolean() ? start.get() : null;
            }
        };
    }
}
