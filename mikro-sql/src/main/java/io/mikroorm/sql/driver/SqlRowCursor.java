// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.exception.DriverException;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.sql.jdbc.Fetching;
import io.mikroorm.sql.jdbc.JdbcCursor;
import io.mikroorm.sql.jdbc.JdbcSession;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query as they are asked for: in the transaction of the session, or where there is none as the database's {@link Fetching}
 * says, on the connection of the session or on one of its own.
 */
final class SqlRowCursor implements RowCursor {

    private static final TransactionOptions READ_ONLY = new TransactionOptions(true, null);

    private final JdbcCursor cursor;
    private final @Nullable JdbcSession own;

    private SqlRowCursor(JdbcCursor cursor, @Nullable JdbcSession own) {
        this.cursor = cursor;
        this.own = own;
    }

    static SqlRowCursor open(SqlDriver driver, JdbcSession shared, FindQuery query, RowSink sink) {
        int timeout = driver.timeout(query);
        CompiledStatement compiled = driver.plans().find(query.shape());
        sink.begin(compiled.layout());
        return open(
                driver,
                shared,
                session -> session.open(
                        compiled.statement(), values -> compiled.bind(values, query), compiled.reader(sink), timeout));
    }

    /** What begins the statement on the session that is right for it. */
    static SqlRowCursor open(SqlDriver driver, JdbcSession shared, Function<JdbcSession, JdbcCursor> begin) {
        JdbcSession own = own(driver, shared);
        JdbcCursor cursor = null;
        try {
            cursor = begin.apply(own == null ? shared : own);
            return new SqlRowCursor(cursor, own);
        } finally {
            if (cursor == null) {
                end(own);
            }
        }
    }

    /** Where all sessions take turns for one connection, the other one would be waited for forever. */
    private static @Nullable JdbcSession own(SqlDriver driver, JdbcSession shared) {
        Fetching fetching = driver.platform().fetching();
        if (shared.inTransaction() || !fetching.apart() || driver.connections().isSingle()) {
            return null;
        }
        JdbcSession own = driver.connections().openSession();
        if (fetching.inTransaction()) {
            own.begin(READ_ONLY);
        }
        return own;
    }

    @Override
    public boolean next() {
        boolean more = false;
        try {
            more = cursor.next();
        } finally {
            if (!more) {
                end(own);
            }
        }
        return more;
    }

    @Override
    public void close() {
        try {
            cursor.close();
        } finally {
            end(own);
        }
    }

    /** Nothing was written: whether the rollback succeeds is of no interest, and the connection is thrown away when not. */
    private static void end(@Nullable JdbcSession session) {
        if (session != null) {
            try {
                session.close();
            } catch (DriverException e) {
                return;
            }
        }
    }
}
