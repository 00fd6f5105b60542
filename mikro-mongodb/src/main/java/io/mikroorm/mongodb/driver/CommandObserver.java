// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.driver.StatementListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logs each command once, and tells the listeners. A listener that fails is logged and otherwise ignored. */
final class CommandObserver {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.query");

    private final List<StatementListener> listeners;
    private final boolean showValues;

    CommandObserver(List<StatementListener> listeners, boolean showValues) {
        this.listeners = List.copyOf(listeners);
        this.showValues = showValues;
    }

    /** A command that ran, or failed. */
    @SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
    void executed(Command command, long nanoseconds, long rows, @Nullable Throwable failure) {
        boolean logged = LOG.isLoggable(System.Logger.Level.DEBUG);
        if (listeners.isEmpty() && !logged) {
            return;
        }
        List<Object> values = showValues ? new ArrayList<Object>(command.values()) : List.of();
        StatementEvent event =
                new StatementEvent(command.text(), values, command.executions(), nanoseconds, rows, failure);
        if (logged) {
            String outcome = failure == null ? rows + " documents" : "failed";
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "[" + nanoseconds / 1000 + " µs, " + outcome + "] " + command.text()
                            + (values.isEmpty() ? "" : " " + values));
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

    /**
     * What is told of a command.
     *
     * @param collection where it works; null for none
     * @param text what it looks like, without values
     * @param values its values, or those of its first row
     * @param executions how many rows or documents it is about
     */
    record Command(@Nullable String collection, String text, List<?> values, int executions) {

        static Command of(String collection, String text, List<?> values) {
            return new Command(collection, text, values, 1);
        }

        static Command of(String text) {
            return new Command(null, text, List.of(), 1);
        }
    }
}
