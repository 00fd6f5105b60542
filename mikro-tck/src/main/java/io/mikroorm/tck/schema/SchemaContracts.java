// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the contracts about schemas have in common: a connection beside the library's own, by which they see what is there. */
abstract class SchemaContracts extends Contract {

    private @Nullable DataSource database;

    /** The driver under test. */
    @Override
    protected abstract SqlTckDriver driver();

    @Override
    protected MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return driver().open(
                        entities,
                        c -> {
                            c.listener(statements);
                            settings.accept(c);
                        },
                        source -> {
                            database = source;
                            return source;
                        });
    }

    /** The ORM with its schema. */
    final SqlORM sqlOrm() {
        return (SqlORM) orm;
    }

    /** An entity manager that knows nothing yet. */
    final EntityManager em() {
        return fresh();
    }

    /** A name in quotes. */
    final String quoted(String name) {
        return driver().dialect().quoting().quote(name);
    }

    /** Runs a statement that the library does not know of. */
    final void run(String sql) {
        try (Connection connection = some(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The same, held to foreign keys as the library's statements are; what the database says against it. */
    final @Nullable String refusal(String sql) {
        try (Connection connection = some(database).getConnection();
                Statement statement = connection.createStatement()) {
            if (!driver().foreignKeysOn().isEmpty()) {
                statement.execute(driver().foreignKeysOn());
            }
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The rows of a query that the library does not know of, each as the texts of its columns with commas between them. */
    final List<String> rows(String sql) {
        try (Connection connection = some(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(String.join(", ", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
