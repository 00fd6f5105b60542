// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.sql.driver.OwnStatement.Result;
import io.mikroorm.sql.jdbc.ConnectionLoan;
import io.mikroorm.sql.jdbc.ConnectionWork;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.RowConsumer;
import io.mikroorm.sql.jdbc.SeveralResults;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs statements in an application's own words, in the transaction of one entity manager or outside of any. Not thread-safe. */
public final class OwnStatements {

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    OwnStatements(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** Runs a statement: its results in their order, with values as the database gives them. */
    public List<Result> run(OwnStatement statement) {
        List<Result> results = new ArrayList<>();
        send(statement, new SeveralResults.Taker() {

            @Override
            public RowConsumer next(List<String> columns) {
                List<@Nullable Object[]> rows = new ArrayList<>();
                results.add(new Result(columns, rows, 0));
                return row -> rows.add(plain((JdbcRow) row, columns.size()));
            }

            @Override
            public void changed(long rows) {
                results.add(new Result(List.of(), List.of(), rows));
            }
        });
        return results;
    }

    private static @Nullable Object[] plain(JdbcRow row, int columns) {
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = row.getPlain(i);
        }
        return values;
    }

    /**
     * Runs a statement that gives back one set of rows, whose values are read as said.
     *
     * @param columns what is read of each row: called with the names of the columns
     */
    public List<@Nullable Object[]> read(OwnStatement statement, Columns columns) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        int[] sets = {0};
        send(statement, names -> {
            sets[0]++;
            return sets[0] > 1 ? null : reader(columns.among(names), rows);
        });
        if (sets[0] != 1) {
            throw SqlErrors.notOneSetOfRows(sets[0]);
        }
        return rows;
    }

    private static RowConsumer reader(List<Place> places, List<@Nullable Object[]> rows) {
        return row -> {
            @Nullable Object[] values = new @Nullable Object[places.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = BoxedValues.read(
                        row, places.get(i).column(), places.get(i).type());
            }
            rows.add(values);
        };
    }

    private void send(OwnStatement statement, SeveralResults.Taker taker) {
        int seconds = driver.timeout(statement.timeout());
        naming(() -> {
            SeveralResults.run(jdbc, statement.statement(), statement::bind, taker, seconds);
            return jdbc;
        });
    }

    /** Lends the connection of the transaction, or outside of one another, for some work. */
    public <R extends @Nullable Object> R lend(ConnectionWork<R> work) {
        return naming(() -> ConnectionLoan.run(jdbc, work));
    }

    /** Lends the same until the loan is closed, to another library that sends statements of its own. */
    public ConnectionLoan borrow() {
        return ConnectionLoan.open(
                jdbc, e -> e instanceof ConstraintViolationException broken ? driver.named(broken, null) : e);
    }

    /** What is known of the database. */
    public SqlPlatform platform() {
        return driver.platform();
    }

    /** What breaks a constraint says which properties that is about. */
    private <T extends @Nullable Object> T naming(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConstraintViolationException e) {
            throw driver.named(e, null);
        }
    }

    /** Who says which columns are read, when it is known which there are. */
    public interface Columns {

        /** The places of those that are wanted. */
        List<Place> among(List<String> names);
    }

    /** A column that is read, from 0, and as what. */
    public record Place(int column, ValueType type) {}
}
