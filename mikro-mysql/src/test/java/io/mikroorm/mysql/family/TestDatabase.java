// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.exception.DriverException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A schema with the tables of some entities, an ORM on it, and a way around the ORM. */
public final class TestDatabase implements AutoCloseable {

    /** The ORM. */
    public final SqlORM orm;

    private final ExceptionConverter converter;
    private final AtomicReference<DataSource> source = new AtomicReference<>();

    /** Errors are converted as this one does. */
    public TestDatabase(ServerTckDriver<?> driver, ExceptionConverter converter, Class<?>... entities) {
        this.converter = converter;
        this.orm = (SqlORM) driver.open(List.of(entities), c -> {}, physical -> {
            source.set(physical);
            return physical;
        });
    }

    /** A connection to the schema. */
    public Connection connect() throws SQLException {
        return source.get().getConnection();
    }

    /** Runs statements, one after the other. */
    public void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first value of the first row, as text. */
    public @Nullable String value(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the server is 8.0 with this number behind it, or newer. */
    public boolean isAtLeast80(int release) {
        String[] version = String.valueOf(value("select version()")).split("[.-]", 4);
        int major = Integer.parseInt(version[0]);
        int minor = Integer.parseInt(version[1]);
        return major > 8 || minor > 0 || Integer.parseInt(version[2]) >= release;
    }

    /** What becomes of the error of a statement. */
    public DriverException failure(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            return converter.convert(e, statements[statements.length - 1]);
        }
        throw new AssertionError("nothing failed");
    }

    @Override
    public void close() {
        orm.close();
    }
}
