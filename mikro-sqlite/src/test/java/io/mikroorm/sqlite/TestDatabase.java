// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.driver.StatementEvent;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.JdbcSettings;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Storage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A SQLite database, a session on it, and what was sent to it. */
final class TestDatabase implements AutoCloseable {

    final List<StatementEvent> events = new CopyOnWriteArrayList<>();
    final JdbcConnections connections;
    final JdbcSession session;

    private TestDatabase(String url, DataSource source, boolean single, int busyTimeout) {
        JdbcSettings settings = new JdbcSettings(
                url,
                Map.of("busy_timeout", String.valueOf(busyTimeout)),
                source,
                4,
                single,
                Duration.ofMillis(300),
                List.of(events::add),
                true);
        connections = new JdbcConnections(settings, new SqlitePlatform(StoredZone.UTC));
        session = connections.openSession();
    }

    static TestDatabase inMemory() {
        return new TestDatabase("jdbc:sqlite::memory:", null, true, 50);
    }

    static TestDatabase in(Path file) {
        return new TestDatabase("jdbc:sqlite:" + file, null, false, 50);
    }

    /** Whose writers wait long for each other. */
    static TestDatabase patientIn(Path file) {
        return new TestDatabase("jdbc:sqlite:" + file, null, false, 30_000);
    }

    static TestDatabase over(DataSource source) {
        return new TestDatabase("", source, false, 50);
    }

    static SqlStatement statement(String sql) {
        int placeholders = (int) sql.chars().filter(c -> c == '?').count();
        int[] slots = new int[placeholders];
        for (int i = 0; i < placeholders; i++) {
            slots[i] = i;
        }
        return new SqlStatement(sql, slots);
    }

    void execute(String... statements) {
        for (String sql : statements) {
            session.execute(sql);
        }
    }

    long update(String sql, Object... values) {
        return session.update(statement(sql), sink -> bind(sink, values));
    }

    private static void bind(io.mikroorm.row.ValueSink sink, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                sink.setNull(i);
            } else {
                BoxedValues.write(sink, i, storageOf(values[i]), values[i]);
            }
        }
    }

    private static Storage storageOf(Object value) {
        return Storage.of(value.getClass());
    }

    /** The first column of all rows. */
    List<Object> query(Storage storage, String sql, Object... values) {
        return query(session, storage, sql, values);
    }

    static List<Object> query(JdbcSession session, Storage storage, String sql, Object... values) {
        List<Object> found = new ArrayList<>();
        session.query(statement(sql), sink -> bind(sink, values), row -> found.add(BoxedValues.read(row, 0, storage)));
        return found;
    }

    long number(String sql, Object... values) {
        return (Long) query(Storage.LONG, sql, values).get(0);
    }

    void begin() {
        session.begin(TransactionOptions.DEFAULT);
    }

    List<String> sent() {
        return events.stream().map(StatementEvent::statement).toList();
    }

    @Override
    public void close() {
        connections.close();
    }
}
