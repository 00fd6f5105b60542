// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.render.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements and the transaction of one entity manager. Outside a transaction each call takes a connection and gives it
 * back; the database commits each statement by itself. A transaction holds one connection from its first statement on.
 * While a result is being read, other statements of the session run on the same connection, if it can do that.
 *
 * <p>After a statement that failed, some databases take a transaction back only: told to commit, the session rolls back and says so. When
 * a connection is lost in a transaction, or the database ends it by itself, all that happened in it is undone. The session then stays in
 * the transaction and refuses statements until {@link #rollback()}; {@link #rollbackTo} has nothing left to do.
 *
 * <p>Every failure of the database is a {@code DriverException}. Not thread-safe.
 */
public final class JdbcSession implements AutoCloseable {

    final JdbcConnections connections;
    final StatementObserver observer;
    final TransactionState transaction = new TransactionState();
    private final JdbcValueSink sink;
    final ResultRows rows;
    final OpenCursors cursors;
    private @Nullable JdbcConnection held;
    private int uses;

    JdbcSession(JdbcConnections connections) {
        this.connections = connections;
        this.observer = connections.observer();
        this.sink = connections.adapter().createSink();
        this.rows = new ResultRows(connections.adapter(), observer);
        this.cursors = new OpenCursors(this, rows, connections);
    }

    /** Runs a query and hands over its rows, each while it is live. */
    public void query(SqlStatement statement, ParameterBinder binder, RowConsumer consumer) {
        query(statement, binder, consumer, 0);
    }

    /** The same, for so many seconds at most; 0 for as long as it takes. */
    public void query(SqlStatement statement, ParameterBinder binder, RowConsumer consumer, int seconds) {
        String sql = statement.sql();
        JdbcConnection connection = enter(sql);
        Execution execution = new Execution(sql);
        PreparedStatement prepared = null;
        boolean done = false;
        try {
            prepared = connection.take(sql);
            bind(prepared, binder, execution);
            execution.limit(prepared, seconds);
            rows.read(sql, prepared.executeQuery(), consumer, execution);
            execution.limit(prepared, 0);
            done = true;
            observer.executed(execution, null);
        } catch (SQLException e) {
            throw failed(connection, execution, sql, e);
        } catch (JdbcFailure e) {
            throw failed(connection, execution, sql, e.failure());
        } finally {
            leave(connection, sql, prepared, done);
        }
    }

    /** Begins a query whose rows are fetched while they are asked for, and which takes so many seconds at most; 0 for any. */
    public JdbcCursor open(SqlStatement statement, ParameterBinder binder, RowConsumer consumer, int seconds) {
        return cursors.open(new Execution(statement.sql()), binder, consumer, transaction, seconds);
    }

    /** Runs a statement that changes rows. Returns their number. */
    public long update(SqlStatement statement, ParameterBinder binder) {
        return change(statement, binder, false).rows;
    }

    /** Runs an insert of rows whose keys the database counts up. */
    public Inserted insert(SqlStatement statement, ParameterBinder binder) {
        Execution execution = change(statement, binder, true);
        return new Inserted(execution.rows, execution.firstKey);
    }

    private Execution change(SqlStatement statement, ParameterBinder binder, boolean keys) {
        String sql = statement.sql();
        JdbcConnection connection = enter(sql);
        Execution execution = new Execution(sql);
        PreparedStatement prepared = null;
        boolean done = false;
        try {
            prepared = keys ? connection.takeForKeys(sql) : connection.take(sql);
            bind(prepared, binder, execution);
            execution.rows = prepared.executeUpdate();
            execution.firstKey = keys ? firstKey(prepared) : 0;
            done = true;
            observer.executed(execution, null);
            return execution;
        } catch (SQLException e) {
            throw failed(connection, execution, sql, e);
        } catch (JdbcFailure e) {
            throw failed(connection, execution, sql, e.failure());
        } finally {
            leave(connection, sql, prepared, done);
        }
    }

    private static long firstKey(PreparedStatement prepared) throws SQLException {
        try (ResultSet keys = prepared.getGeneratedKeys()) {
            return keys.next() ? keys.getLong(1) : 0;
        }
    }

    /** Runs a statement that changes rows several times with other values. Returns the number of rows of each time. */
    public int[] batch(SqlStatement statement, BatchBinder binder, int size) {
        if (size == 0) {
            return new int[0];
        }
        String sql = statement.sql();
        JdbcConnection connection = enter(sql);
        Execution execution = new Execution(sql);
        execution.executions = size;
        PreparedStatement prepared = null;
        try {
            prepared = connection.take(sql);
            addAll(prepared, binder, execution);
            int[] counts = prepared.executeBatch();
            for (int count : counts) {
                execution.rows += Math.max(count, 0);
            }
            observer.executed(execution, null);
            return counts;
        } catch (SQLException e) {
            throw failed(connection, execution, sql, e);
        } catch (JdbcFailure e) {
            throw failed(connection, execution, sql, e.failure());
        } finally {
            leave(connection, sql, prepared, false); // drivers keep what a batch bound
        }
    }

    /** Runs a statement without values that is not worth keeping, such as one that changes the schema. */
    public void execute(String sql) {
        JdbcConnection connection = enter(sql);
        Execution execution = new Execution(sql);
        try (Statement statement = connection.raw().createStatement()) {
            statement.setEscapeProcessing(false); // question marks and braces are the database's own
            statement.execute(sql);
            observer.executed(execution, null);
        } catch (SQLException e) {
            throw failed(connection, execution, sql, e);
        } finally {
            leave(connection, sql, null, false);
        }
    }

    /** Begins a transaction. The database hears of it with the first statement. */
    public void begin(TransactionOptions options) {
        if (transaction.isOpen()) {
            throw JdbcErrors.alreadyInTransaction();
        }
        transaction.open(options);
    }

    /**
     * Commits. The transaction is over, whether this succeeds or not. What the database refuses with a reason of its own, such as
     * a constraint that it checks as late as here, is rolled back and is that error; of any other failure the outcome is unknown. What
     * can only be rolled back is rolled back, and that is an error.
     */
    public void commit() {
        requireTransaction("commit");
        cursors.outlive(0);
        DriverException lost = transaction.lost();
        DriverException failure = transaction.failure();
        boolean started = transaction.isStarted();
        JdbcConnection connection = held;
        transaction.end();
        if (lost != null) {
            throw JdbcErrors.transactionIsLost("commit", lost);
        }
        if (!started || connection == null) {
            return;
        }
        if (failure != null) {
            throw rolledBack(connection, JdbcErrors.rolledBackInstead(failure));
        }
        try {
            end(connection, "commit");
        } catch (ConstraintViolationException
                | DeadlockException
                | LockWaitTimeoutException
                | SerializationFailureException refused) {
            throw rolledBack(connection, refused);
        } catch (DriverException e) {
            discard(connection);
            throw JdbcErrors.commitFailed(e);
        }
        giveBackIfUnused();
    }

    /**
     * Some databases have rolled back when they refuse a commit, others leave the transaction open. A connection that was thrown away
     * took its transaction with it.
     */
    private <E extends MikroOrmException> E rolledBack(JdbcConnection connection, E refused) {
        if (held == connection) {
            try {
                end(connection, "rollback");
                giveBackIfUnused();
            } catch (DriverException e) {
                refused.addSuppressed(e);
                discard(connection);
            }
        }
        return refused;
    }

    /** Rolls back. The transaction is over, whether this succeeds or not. */
    public void rollback() {
        requireTransaction("rollback");
        cursors.outlive(0);
        boolean started = transaction.isStarted() && transaction.lost() == null;
        JdbcConnection connection = held;
        transaction.end();
        if (!started || connection == null) {
            return;
        }
        try {
            end(connection, "rollback");
        } catch (DriverException e) {
            discard(connection);
            throw e;
        }
        giveBackIfUnused();
    }

    /** Whether there is a transaction; also one that was lost and not rolled back yet. */
    public boolean inTransaction() {
        return transaction.isOpen();
    }

    /** Which of the transactions of this session it is that is open, or was the last one: counted from 1. */
    public long transactionNumber() {
        return transaction.number();
    }

    /** Whether the database has a transaction open for this session: a statement of it was run. */
    public boolean isStarted() {
        return transaction.isStarted();
    }

    /** Whether it has a connection now: for a transaction, or for a result that is being read. */
    public boolean isConnected() {
        return held != null;
    }

    /** Whether the transaction may write. */
    public boolean mayWrite() {
        return !transaction.options().readOnly();
    }

    /** Marks a point in the transaction and returns its name. */
    public String savepoint() {
        requireTransaction("savepoint");
        String name = transaction.nextSavepoint();
        point("savepoint ", name);
        transaction.pushed();
        return name;
    }

    /** Undoes all since a marked point, and forgets it. If that fails, the whole transaction is undone. */
    public void rollbackTo(String savepoint) {
        requireTransaction("rollback to");
        if (transaction.lost() != null) {
            return;
        }
        cursors.outlive(transaction.before(savepoint) + 1);
        try {
            point("rollback to savepoint ", savepoint);
            point("release savepoint ", savepoint);
            transaction.popped(savepoint);
            transaction.resume();
        } catch (DriverException e) {
            lose(e);
            throw e;
        }
    }

    /** Forgets a marked point. */
    public void release(String savepoint) {
        requireTransaction("release");
        point("release savepoint ", savepoint);
        transaction.popped(savepoint);
        cursors.released(transaction.savepoints());
    }

    /** Rolls back what is open, and gives the connection back. */
    @Override
    public void close() {
        if (transaction.isOpen()) {
            rollback();
        }
    }

    private void requireTransaction(String attempted) {
        if (!transaction.isOpen()) {
            throw JdbcErrors.noTransaction(attempted);
        }
    }

    void bind(PreparedStatement prepared, ParameterBinder binder, Execution execution) {
        sink.over(prepared);
        try {
            binder.bind(observer.wantsValues() ? execution.recording(sink) : sink);
        } finally {
            sink.over(null);
        }
    }

    private void addAll(PreparedStatement prepared, BatchBinder binder, Execution execution) throws SQLException {
        ValueSink first = observer.wantsValues() ? execution.recording(sink) : sink;
        for (int i = 0; i < execution.executions; i++) {
            sink.over(prepared);
            try {
                binder.bind(i == 0 ? first : sink, i);
            } finally {
                sink.over(null);
            }
            prepared.addBatch();
        }
    }

    /** The connection to use: that of the transaction, which begins now if it has not, or one for this call. */
    JdbcConnection enter(String sql) {
        DriverException lost = transaction.lost();
        if (lost != null) {
            throw JdbcErrors.transactionIsLost(sql, lost);
        }
        if (cursors.isBlocking()) {
            throw RowCursor.rowsAreBeingRead();
        }
        JdbcConnection connection = held;
        if (connection == null) {
            connection = connections.take();
            held = connection;
        }
        if (transaction.isOpen() && !transaction.isStarted()) {
            start(connection);
        }
        uses++;
        return connection;
    }

    private void start(JdbcConnection connection) {
        if (connections.adapter().beginsWithFirstStatement(transaction.options())) {
            startWithFirstStatement(connection);
        } else {
            startNow(connection);
        }
    }

    /** Logs and listeners hear of it as of a statement: the database does too. */
    private void startWithFirstStatement(JdbcConnection connection) {
        Execution execution = new Execution("begin");
        try {
            connection.beginWithNext();
            transaction.started();
            observer.executed(execution, null);
        } catch (SQLException e) {
            discard(connection);
            throw failed(connection, execution, "begin", e);
        }
    }

    private void startNow(JdbcConnection connection) {
        List<String> statements = connections.adapter().begin(transaction.options());
        int last = statements.size() - 1;
        int said = 0;
        try {
            for (; said < last; said++) {
                say(connection, statements.get(said), statements.get(said));
            }
            say(connection, statements.get(last), "begin");
            transaction.started();
        } finally {
            if (!transaction.isStarted() && said > 0) {
                discard(connection); // what was said of this transaction would hold for the next one
            } else if (!transaction.isStarted()) {
                giveBackIfUnused();
            }
        }
    }

    void leave(JdbcConnection connection, String sql, @Nullable PreparedStatement prepared, boolean reusable) {
        uses--;
        sink.closeContents();
        if (prepared != null) {
            if (reusable && connection == held) {
                connection.give(sql, prepared);
            } else {
                StatementCache.close(prepared);
            }
        }
        giveBackIfUnused();
    }

    private void giveBackIfUnused() {
        if (uses == 0 && !transaction.isStarted()) {
            JdbcConnection connection = held;
            held = null;
            connections.give(connection);
        }
    }

    void discard(JdbcConnection connection) {
        if (held == connection) {
            held = null;
            connections.evict(connection);
        }
    }

    /** The transaction is over as far as the database is concerned, but its owner does not know yet. */
    private void lose(DriverException reason) {
        transaction.lose(reason);
        JdbcConnection connection = held;
        if (connection != null) {
            discard(connection);
        }
    }

    DriverException failed(JdbcConnection connection, Execution execution, String sql, SQLException e) {
        ExceptionConverter converter = connections.adapter().exceptionConverter();
        DriverException failure = execution.isTimeout(e) ? JdbcErrors.timedOut(e, sql) : converter.convert(e, sql);
        if (converter.endsTransaction(e)) {
            if (transaction.isStarted()) {
                lose(failure);
            } else {
                discard(connection);
            }
        } else if (transaction.isStarted() && connections.adapter().isAborted(connection)) {
            transaction.abort(failure);
        }
        observer.executed(execution, failure);
        return failure;
    }

    private void point(String words, String savepoint) {
        String sql = words + savepoint;
        JdbcConnection connection = enter(sql);
        try {
            say(connection, sql, sql);
        } finally {
            leave(connection, sql, null, false);
        }
    }

    private void end(JdbcConnection connection, String word) {
        say(connection, word, word);
        try {
            connection.ended();
        } catch (SQLException e) {
            discard(connection); // the transaction has ended; what the connection is good for now, nobody knows
        }
    }

    /** Runs one of the steps of a transaction; {@code name} is what logs and listeners call it. */
    private void say(JdbcConnection connection, String sql, String name) {
        Execution execution = new Execution(name);
        PreparedStatement prepared = null;
        boolean done = false;
        try {
            prepared = connection.take(sql);
            prepared.execute();
            done = true;
            observer.executed(execution, null);
        } catch (SQLException e) {
            throw failed(connection, execution, sql, e);
        } finally {
            if (done && prepared != null) {
                connection.give(sql, prepared);
            } else {
                StatementCache.close(prepared);
            }
        }
    }
}
