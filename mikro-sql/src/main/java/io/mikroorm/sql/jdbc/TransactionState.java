// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.DriverException;
import org.jspecify.annotations.Nullable;

/** How far the transaction of a session is: none, asked for, begun in the database, bound to be rolled back, lost. */
final class TransactionState {

    private TransactionOptions options = TransactionOptions.DEFAULT;
    private boolean open;
    private boolean started;
    private int savepoints;
    private long number;
    private @Nullable DriverException lost;
    private @Nullable DriverException failure;

    void open(TransactionOptions how) {
        options = how;
        open = true;
        number++;
    }

    void started() {
        started = true;
    }

    void lose(DriverException reason) {
        if (lost == null) {
            lost = reason;
        }
        started = false;
    }

    void end() {
        open = false;
        started = false;
        savepoints = 0;
        lost = null;
        failure = null;
    }

    /** From now on it can only be rolled back; the first reason is kept. */
    void abort(DriverException reason) {
        failure = failure == null ? reason : failure;
    }

    /** It was rolled back to a point before the failure. */
    void resume() {
        failure = null;
    }

    /** The failure after which it can only be rolled back; null while all is well. */
    @Nullable
    DriverException failure() {
        return failure;
    }

    /** Which one it is, or was, of its session: counted from 1. */
    long number() {
        return number;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether the database has a transaction open for us. */
    boolean isStarted() {
        return started;
    }

    /** The failure that ended the transaction in the database; null while all is well. */
    @Nullable
    DriverException lost() {
        return lost;
    }

    TransactionOptions options() {
        return options;
    }

    /** Names are used again once their point is forgotten, so that their statements are prepared once. */
    String nextSavepoint() {
        return "s" + (savepoints + 1);
    }

    void pushed() {
        savepoints++;
    }

    /** Forgetting a point forgets all that were set after it. */
    void popped(String savepoint) {
        savepoints = before(savepoint);
    }

    /** How many points there were when this one was set. */
    int before(String savepoint) {
        return Integer.parseInt(savepoint, 1, savepoint.length(), 10) - 1;
    }

    /** How many points there are. */
    int savepoints() {
        return savepoints;
    }
}
