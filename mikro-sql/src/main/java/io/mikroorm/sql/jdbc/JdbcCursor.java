// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.RowCursor;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The rows of one query, fetched while they are asked for. Holds the connection of its session until the last row, until it is closed, or
 * until the transaction that it was opened in ends. Logs and listeners hear of the statement then, with the rows that were read.
 * Not thread-safe.
 */
public final class JdbcCursor implements AutoCloseable {

    private final OpenCursors cursors;
    private final OpenCursors.Running running;
    private final ResultSet result;
    private final JdbcRow row;
    private final RowConsumer consumer;
    private int savepoints;
    private boolean open = true;
    private boolean outlived;

    JdbcCursor(OpenCursors cursors, OpenCursors.Running running, ResultSet result, RowConsumer consumer) {
        this.cursors = cursors;
        this.running = running;
        this.result = result;
        this.row = cursors.rows().take(result, running.sql());
        this.consumer = consumer;
        this.savepoints = running.savepoints();
    }

    /** Hands over the next row while it is live. False after the last one, when all is let go of. */
    public boolean next() {
        if (!open) {
            if (outlived) {
                throw RowCursor.transactionIsOver();
            }
            return false;
        }
        boolean more = false;
        try {
            if (hasNext()) {
                running.execution().rows++;
                consumer.row(row);
                more = true;
            }
        } catch (SQLException e) {
            throw failed(e);
        } catch (JdbcFailure e) {
            throw failed(e.failure());
        } finally {
            if (!more) {
                close();
            }
        }
        return more;
    }

    private boolean hasNext() throws SQLException {
        Execution execution = running.execution();
        long since = execution.waiting();
        boolean more = result.next();
        execution.answered(since);
        if (more) {
            execution.requireTime();
        }
        return more;
    }

    private RuntimeException failed(SQLException e) {
        end();
        return cursors.failed(this, running, e);
    }

    /** Ends the statement and lets go of the connection. Closing again does nothing. */
    @Override
    public void close() {
        if (open) {
            end();
            cursors.ended(this, running);
        }
    }

    private void end() {
        open = false;
        cursors.rows().give(row, running.sql());
    }

    /** The transaction ends, or goes back to a point before this: who asks for another row is told. */
    void outlive(int least) {
        if (open && savepoints >= least) {
            outlived = true;
            close();
        }
    }

    /** There are so many savepoints now: those after which this was opened, and that are forgotten, do not count any more. */
    void released(int left) {
        savepoints = Math.min(savepoints, left);
    }
}
