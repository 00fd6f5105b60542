// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.tck.server.SpaceStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Schemas of a SQL server, made and emptied on a connection of the kit's own. */
final class SchemaStore implements SpaceStore {

    private static final int SECONDS = 30;
    private static final String SCHEMAS = "select schema_name from information_schema.schemata";
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'";

    private final String url;
    private final SchemaWords words;
    private final Map<String, List<String>> tables = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection connection;

    SchemaStore(String url, SchemaWords words) {
        this.url = url;
        this.words = words;
    }

    /** The version that the server says it is, without what its packager added. */
    String version() {
        return call(
                connected -> connected.getMetaData().getDatabaseProductVersion().split("[- ]", 2)[0]);
    }

    @Override
    public List<String> names() {
        return call(connected -> strings(connected, SCHEMAS, null));
    }

    @Override
    public void create(String name) {
        execute(List.of(words.create(name)));
    }

    @Override
    public void empty(String name) {
        execute(words.empty(name, tables.computeIfAbsent(name, this::tables)));
    }

    @Override
    public void drop(String name) {
        tables.remove(name);
        execute(List.of(words.drop(name)));
    }

    private List<String> tables(String schema) {
        return call(connected -> strings(connected, TABLES, schema));
    }

    private void execute(List<String> statements) {
        call(connected -> {
            try (Statement statement = connected.createStatement()) {
                statement.setQueryTimeout(SECONDS);
                for (String text : statements) {
                    statement.execute(text);
                }
                return statements;
            }
        });
    }

    private static List<String> strings(Connection connected, String query, @Nullable String parameter)
            throws SQLException {
        try (PreparedStatement statement = connected.prepareStatement(query)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    /** Something that is done on the connection. */
    private interface Work<T> {
        T on(Connection connected) throws SQLException;
    }

    private <T> T call(Work<T> work) {
        lock.lock();
        try {
            return work.on(connected());
        } catch (SQLException e) {
            throw new IllegalStateException("the kit's own statement failed: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /** A server may have been restarted by a test: then there is a new connection. */
    private Connection connected() throws SQLException {
        Connection known = connection;
        if (known == null || !known.isValid(SECONDS)) {
            known = DriverManager.getConnection(url);
            connection = known;
        }
        return known;
    }
}
