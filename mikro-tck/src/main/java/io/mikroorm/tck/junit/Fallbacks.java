// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the classes that could not be generated, for which reflection does the work, more slowly: the ORM warns of each. Nobody else would notice,
 * since both do the same. A driver that is told to use reflection warns of nothing.
 */
public final class Fallbacks {

    private static final Logger LOG = Logger.getLogger("io.mikroorm.bytecode"); // kept, as loggers are held weakly

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler handler = new Warnings();

    /** Counts nothing yet. */
    public Fallbacks() {}

    /** Begins to count. */
    public void watch() {
        LOG.addHandler(handler);
    }

    /** Ends to count, and fails where there was one. */
    public void check() {
        LOG.removeHandler(handler);
        if (!warnings.isEmpty()) {
            throw new AssertionError(
                    warnings.size() + " times reflection does what a generated class should: " + warnings);
        }
    }

    private final class Warnings extends Handler {

        @Override
        public void publish(LogRecord message) {
            if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(message.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
