// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.row.ValueSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is noted about a statement while it runs. */
final class Execution {

    private final String statement;
    private final long started = System.nanoTime();
    private @Nullable RecordingSink recorder;
    int executions = 1;
    long rows;
    long firstKey;

    Execution(String statement) {
        this.statement = statement;
    }

    /** A sink that also notes the values. */
    ValueSink recording(ValueSink sink) {
        RecordingSink noting = new RecordingSink(sink);
        recorder = noting;
        return noting;
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside a type of another module
    StatementEvent toEvent(@Nullable Throwable failure) {
        List<Object> values =
                recorder == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(recorder.values()));
        return new StatementEvent(statement, values, executions, System.nanoTime() - started, rows, failure);
    }
}
