// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.driver.StatementListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logs each statement once, and tells the listeners. A listener that fails is logged and otherwise ignored. */
final class StatementObserver {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.query");

    private final StatementListener[] listeners;
    private final boolean showValues;

    StatementObserver(List<StatementListener> listeners, boolean showValues) {
        this.listeners = listeners.toArray(new StatementListener[0]);
        this.showValues = showValues;
    }

    /** Whether bound values are to be remembered. */
    boolean wantsValues() {
        return showValues && isListening();
    }

    private boolean isListening() {
        return listeners.length > 0 || LOG.isLoggable(System.Logger.Level.DEBUG);
    }

    void executed(Execution execution, @Nullable Throwable failure) {
        if (!isListening()) {
            return;
        }
        StatementEvent event = execution.toEvent(failure);
        if (LOG.isLoggable(System.Logger.Level.DEBUG)) {
            LOG.log(System.Logger.Level.DEBUG, text(event));
        }
        for (StatementListener listener : listeners) {
            tell(listener, event);
        }
    }

    private static void tell(StatementListener listener, StatementEvent event) {
        try {
            listener.executed(event);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A statement listener failed", e);
        }
    }

    private static String text(StatementEvent event) {
        String outcome = event.failure() == null ? event.rows() + " rows" : "failed";
        String times = event.executions() == 1 ? "" : ", " + event.executions() + " times";
        String values = event.values().isEmpty() ? "" : " " + event.values();
        return "[" + event.nanoseconds() / 1000 + " µs" + times + ", " + outcome + "] " + event.statement() + values;
    }
}
