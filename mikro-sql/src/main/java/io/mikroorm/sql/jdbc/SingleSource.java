// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is opened once and stays open until the end, because the database lives in it. Sessions take turns;
 * one that would wait for itself is told so at once.
 */
final class SingleSource implements ConnectionSource {

    private final ConnectionOpener opener;
    private final Duration timeout;
    private final Semaphore turn = new Semaphore(1);
    private volatile @Nullable Thread holder;
    private volatile @Nullable JdbcConnection connection;
    private volatile boolean closed;

    SingleSource(ConnectionOpener opener, Duration timeout) {
        this.opener = opener;
        this.timeout = timeout;
    }

    @Override
    public JdbcConnection take() throws SQLException {
        if (!turn.tryAcquire()) {
            await();
        }
        boolean taken = false;
        try {
            JdbcConnection current = open();
            holder = Thread.currentThread();
            taken = true;
            return current;
        } finally {
            if (!taken) {
                turn.release();
            }
        }
    }

    private void await() {
        if (holder == Thread.currentThread()) {
            throw JdbcErrors.onlyConnectionIsHeldByThisThread();
        }
        try {
            if (!turn.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw JdbcErrors.onlyConnectionIsTaken(timeout);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw JdbcErrors.noConnection(e);
        }
    }

    private JdbcConnection open() throws SQLException {
        if (closed) {
            throw JdbcErrors.closed();
        }
        JdbcConnection current = connection;
        if (current == null) {
            current = opener.open();
            connection = current;
        } else if (current.isClosed()) {
            throw JdbcErrors.onlyConnectionIsGone();
        }
        return current;
    }

    @Override
    public void give(JdbcConnection taken) {
        holder = null;
        turn.release();
    }

    /** Keeps it all the same: the data would go with it. A transaction that is still open is rolled back. */
    @Override
    public void evict(JdbcConnection taken) {
        try {
            taken.closeStatements();
            taken.execute("rollback");
            taken.ended();
        } catch (Exception e) {
            // There is no transaction any more, or the connection is closed: the next who takes it is told.
            return;
        } finally {
            give(taken);
        }
    }

    @Override
    public void close() {
        closed = true;
        JdbcConnection current = connection;
        if (current != null) {
            current.close();
        }
    }
}
