// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/**
 * A JDBC driver for the contracts: PostgreSQL's own, but connections that a pool has closed are handed out once more to who wants the
 * same, as if they were new. For each connection PostgreSQL starts a process, which was half of what it did for these tests.
 * Thread-safe.
 */
final class ReusedConnections implements java.sql.Driver {

    private static final String OWN = "jdbc:postgresql:";
    private static final String REUSED = "jdbc:reused-postgresql:";
    private static final int MOST = 8;
    private static final int SECONDS = 5;
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static {
        try {
            DriverManager.registerDriver(new ReusedConnections());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Reused> idle = new ArrayDeque<>();

    private ReusedConnections() {}

    /** The URL by which this driver answers instead of PostgreSQL's own. */
    static String url(String url) {
        return url.replace(OWN, REUSED);
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String own = url.replace(REUSED, OWN);
        Properties parsed = Driver.parseURL(own, properties);
        if (parsed == null) {
            throw new SQLException("not a URL of PostgreSQL");
        }
        for (Reused known = poll(own, parsed); known != null; known = poll(own, parsed)) {
            if (known.isValid(SECONDS)) {
                return known;
            }
            known.end();
        }
        HostSpec host = new HostSpec(parsed.getProperty("PGHOST"), Integer.parseInt(parsed.getProperty("PGPORT")));
        return new Reused(this, host, parsed, own);
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(REUSED);
    }

    private @Nullable Reused poll(String url, Properties wanted) {
        lock.lock();
        try {
            for (Iterator<Reused> each = idle.iterator(); each.hasNext(); ) {
                Reused known = each.next();
                if (known.url.equals(url) && known.asked.equals(wanted)) {
                    each.remove();
                    return known;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Keeps it; the one that has waited longest makes room. */
    private void keep(Reused connection) throws SQLException {
        Reused eldest = null;
        lock.lock();
        try {
            idle.addFirst(connection);
            if (idle.size() > MOST) {
                eldest = idle.removeLast();
            }
        } finally {
            lock.unlock();
        }
        if (eldest != null) {
            eldest.end();
        }
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("io.mikroorm.tck");
    }

    /** PostgreSQL's own connection, whose end is put off. */
    private static final class Reused extends PgConnection {

        private final ReusedConnections owner;
        private final Properties asked;
        private final String url;

        Reused(ReusedConnections owner, HostSpec host, Properties asked, String url) throws SQLException {
            super(new HostSpec[] {host}, asked, url);
            this.owner = owner;
            this.asked = asked;
            this.url = url;
        }

        /**
         * One that is in a transaction, or that was set in another way, is no longer like a new one and ends. So does one that its
         * pool is not done with: after an error it is closed twice, and the second time another may have it.
         */
        @Override
        public void close() throws SQLException {
            boolean byPool = CALLERS.getCallerClass().getPackage().equals(HikariPool.class.getPackage());
            if (isClosed() || !byPool || !isAsNew() || !forgetsAll()) {
                end();
                return;
            }
            owner.keep(this);
        }

        private boolean isAsNew() throws SQLException {
            return getTransactionState() == TransactionState.IDLE && getAutoCommit() && !isReadOnly();
        }

        /** Settings, prepared statements, cursors, temporary tables and locks of the session. */
        private boolean forgetsAll() {
            try (Statement statement = createStatement()) {
                setNetworkTimeout(Runnable::run, 0);
                statement.execute("discard all");
                clearWarnings();
                return true;
            } catch (SQLException e) {
                return false;
            }
        }

        void end() throws SQLException {
            super.close();
        }
    }
}
