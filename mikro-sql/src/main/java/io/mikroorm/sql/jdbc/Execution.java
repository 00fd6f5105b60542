// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.row.ValueSink;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is noted about a statement while it runs. */
final class Execution {

    private static final String CANCELLED = "57014";
    private static final String INTERRUPTED = "70100";

    /** By so much the clocks of drivers and servers may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMillis(100);

    private final String statement;
    private final long started = System.nanoTime();
    private @Nullable RecordingSink recorder;
    private List<? extends @Nullable Object> shown = List.of();
    int executions = 1;
    long rows;
    long firstKey;
    private int seconds;
    private long waited;

    Execution(String statement) {
        this.statement = statement;
    }

    String statement() {
        return statement;
    }

    /** Lets the statement take so many seconds at most; 0 for as long as it takes. */
    void limit(PreparedStatement prepared, int most) throws SQLException {
        if (seconds != most) {
            prepared.setQueryTimeout(most);
            seconds = most;
        }
    }

    /**
     * Whether a failure is that it took longer. Drivers say so by the class, or by the state of a statement that was cancelled; by whom,
     * they do not say. Before its time is up it was somebody else.
     */
    boolean isTimeout(SQLException failure) {
        String state = failure.getSQLState();
        return seconds > 0
                && (failure instanceof SQLTimeoutException || CANCELLED.equals(state) || INTERRUPTED.equals(state))
                && System.nanoTime() - started >= nanos() - AHEAD.toNanos();
    }

    private long nanos() {
        return TimeUnit.SECONDS.toNanos(seconds);
    }

    /** When it is waited for the database from now on; of a statement that may take as long as it takes, nobody wants to know. */
    long waiting() {
        return seconds == 0 ? 0 : System.nanoTime();
    }

    /** The database has answered. */
    void answered(long since) {
        waited += seconds == 0 ? 0 : System.nanoTime() - since;
    }

    /**
     * Fails where the database was waited for longer than the statement may take, whatever time was spent on its rows in between: drivers look
     * at it for the first of the rows only.
     */
    void requireTime() throws SQLTimeoutException {
        if (seconds > 0 && waited > nanos()) {
            throw new SQLTimeoutException("rows were waited for longer than " + seconds + " seconds");
        }
    }

    /** A sink that also notes the values. */
    ValueSink recording(ValueSink sink) {
        RecordingSink noting = new RecordingSink(sink);
        recorder = noting;
        return noting;
    }

    /** Notes values that were bound elsewhere. */
    void show(List<? extends @Nullable Object> values) {
        shown = values;
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside a type of another module
    StatementEvent toEvent(@Nullable Throwable failure) {
        List<Object> values =
                Collections.unmodifiableList(new ArrayList<>(recorder == null ? shown : recorder.values()));
        return new StatementEvent(statement, values, executions, System.nanoTime() - started, rows, failure);
    }
}
