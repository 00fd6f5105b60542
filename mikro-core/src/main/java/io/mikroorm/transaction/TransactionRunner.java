// SPDX-License-Identifier: MIT
package io.mikroorm.transaction;

import io.mikroorm.IsolationLevel;
import io.mikroorm.Propagation;
import io.mikroorm.TransactionOptions;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.identity.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Begins, nests and ends the transactions of one entity manager. What the identity map and the unit of work record in the
 * journal is taken back together with the rows. Not thread-safe.
 *
 * <p>A commit whose outcome is unknown leaves the entities as they were at the beginning, as a rollback does: whatever was
 * pending is pending again. Where a level cannot be rolled back, the connection is gone and all levels around it with it: they
 * can only be rolled back.
 */
public final class TransactionRunner {

    private final Journal journal;
    private final DriverSession driver;
    private final List<Frame> frames = new ArrayList<>(2);

    /** For one session and the journal of its identity map. */
    public TransactionRunner(Journal journal, DriverSession driver) {
        this.journal = journal;
        this.driver = driver;
    }

    /** Whether there is a transaction. */
    public boolean isActive() {
        return !frames.isEmpty();
    }

    /** Begins a transaction; within one, sets a savepoint. */
    public void begin() {
        begin(new TransactionOptions());
    }

    /** Begins a transaction with options, of which only the outermost one's count; within one, sets a savepoint. */
    public void begin(TransactionOptions options) {
        open(options);
    }

    private Frame open(TransactionOptions options) {
        Frame frame;
        if (frames.isEmpty()) {
            driver.begin(new DriverSession.TransactionOptions(options.isReadOnly(), isolation(options.isolation())));
            journal.activate();
            frame = new Frame(null, journal.mark(), options.isReadOnly());
        } else {
            frame = new Frame(driver.savepoint(), journal.mark(), options.isReadOnly());
        }
        frames.add(frame);
        return frame;
    }

    private static DriverSession.@Nullable Isolation isolation(@Nullable IsolationLevel level) {
        return level == null
                ? null
                : switch (level) {
                    case READ_UNCOMMITTED -> DriverSession.Isolation.READ_UNCOMMITTED;
                    case READ_COMMITTED -> DriverSession.Isolation.READ_COMMITTED;
                    case REPEATABLE_READ -> DriverSession.Isolation.REPEATABLE_READ;
                    case SERIALIZABLE -> DriverSession.Isolation.SERIALIZABLE;
                };
    }

    /** Flushes, and commits what {@link #begin} began. A flush that fails leaves the transaction open. */
    public void commit(Flusher flusher) {
        if (!current("commit").isDoomed()) {
            flusher.flush();
        }
        commit();
    }

    /** Commits what {@link #begin} began. What can only be rolled back is rolled back, and that is an error. */
    public void commit() {
        Frame frame = current("commit");
        if (frame.isDoomed()) {
            throw rolledBackInstead(frame);
        }
        if (frame.savepoint == null) {
            commitOutermost(frame);
        } else {
            driver.release(frame.savepoint);
            frames.remove(frame);
        }
    }

    private void commitOutermost(Frame frame) {
        boolean committed = false;
        try {
            driver.commit();
            committed = true;
        } finally {
            frames.clear();
            try {
                if (!committed) {
                    journal.undoTo(frame.mark);
                }
            } finally {
                journal.deactivate();
            }
        }
    }

    private TransactionStateException rolledBackInstead(Frame frame) {
        TransactionStateException error = TransactionErrors.doomed();
        Throwable reason = frame.reason();
        if (reason != null) {
            error.addSuppressed(reason);
        }
        rollBackAfter(error);
        return error;
    }

    /** Undoes what {@link #begin} began, in the database and in the entity manager. The level is over even if this fails. */
    public void rollback() {
        Frame frame = current("rollback");
        try {
            if (frame.savepoint == null) {
                driver.rollback();
            } else {
                rollBackTo(frame.savepoint);
            }
        } finally {
            undo(frame);
        }
    }

    /** The level is over even if a setter of the application fails, to which a value is given back. */
    private void undo(Frame frame) {
        try {
            journal.undoTo(frame.mark);
        } finally {
            frames.remove(frame);
            if (frames.isEmpty()) {
                journal.deactivate();
            }
        }
    }

    private void rollBackTo(String savepoint) {
        try {
            driver.rollbackTo(savepoint);
        } catch (RuntimeException lost) {
            for (Frame frame : frames) {
                frame.doom(lost);
            }
            throw lost;
        }
    }

    /** Whether work has to be done elsewhere, by another entity manager, while the transaction of this one waits. */
    public boolean isSuspendedBy(Propagation propagation) {
        return isActive() && (propagation == Propagation.REQUIRES_NEW || propagation == Propagation.NOT_SUPPORTED);
    }

    /**
     * Runs work as its propagation says, which must not be one that suspends. In a transaction or a savepoint: flushes and
     * commits; rolls back when it throws, and throws the same. As part of the transaction that there is: work that fails
     * leaves that one with no way but a rollback. Without a transaction: flushes.
     */
    public <R> R call(Supplier<R> work, TransactionOptions options, Flusher flusher) {
        boolean active = isActive();
        return switch (options.propagation()) {
            case NESTED, REQUIRES_NEW -> inNew(work, options, flusher);
            case REQUIRED -> active ? join(work) : inNew(work, options, flusher);
            case SUPPORTS -> active ? join(work) : without(work, options, flusher);
            case NOT_SUPPORTED -> without(work, options, flusher);
            case MANDATORY -> {
                if (!active) {
                    throw TransactionErrors.mandatory();
                }
                yield join(work);
            }
            case NEVER -> {
                if (active) {
                    throw TransactionErrors.never();
                }
                yield without(work, options, flusher);
            }
        };
    }

    private <R> R inNew(Supplier<R> work, TransactionOptions options, Flusher flusher) {
        Frame frame = open(options);
        try {
            R result = work.get();
            if (frames.isEmpty() || current("commit") != frame) {
                throw TransactionErrors.unbalanced();
            }
            if (!options.isReadOnly() && !frame.isDoomed()) {
                flusher.flush();
            }
            commit();
            return result;
        } catch (Throwable failure) {
            while (frames.contains(frame)) {
                rollBackAfter(failure);
            }
            throw failure;
        }
    }

    private <R> R without(Supplier<R> work, TransactionOptions options, Flusher flusher) {
        try {
            R result = work.get();
            if (isActive()) {
                throw TransactionErrors.unbalanced();
            }
            if (!options.isReadOnly()) {
                flusher.flush();
            }
            return result;
        } catch (Throwable failure) {
            while (isActive()) {
                rollBackAfter(failure);
            }
            throw failure;
        }
    }

    private <R> R join(Supplier<R> work) {
        Frame joined = current("commit");
        try {
            return work.get();
        } catch (Throwable failure) {
            joined.doom(failure);
            throw failure;
        }
    }

    /**
     * Runs the statements of a flush so that all of them happen or none: in a transaction of their own, or in a savepoint of
     * the current one, which must not be read only. The journal is not touched: nothing is to be recorded before they have
     * succeeded.
     */
    public void atomically(Runnable statements) {
        if (isActive()) {
            requireWritable();
            inSavepoint(statements);
            return;
        }
        driver.begin(DriverSession.TransactionOptions.OF_A_FLUSH);
        try {
            statements.run();
        } catch (Throwable failure) {
            suppressing(failure, driver::rollback);
            throw failure;
        }
        driver.commit();
    }

    /** Refuses to write in a transaction that only reads. */
    public void requireWritable() {
        if (isReadOnly()) {
            throw TransactionErrors.readOnly();
        }
    }

    private boolean isReadOnly() {
        for (Frame frame : frames) {
            if (frame.readOnly) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a lock of rows where no transaction holds it, or one that only reads. */
    public void requireForLock(String mode) {
        if (!isActive()) {
            throw TransactionErrors.lockOutside(mode);
        }
        if (isReadOnly()) {
            throw TransactionErrors.lockReadOnly(mode);
        }
    }

    private void inSavepoint(Runnable statements) {
        String savepoint = driver.savepoint();
        try {
            statements.run();
            driver.release(savepoint);
        } catch (Throwable failure) {
            suppressing(failure, () -> rollBackTo(savepoint));
            throw failure;
        }
    }

    private void rollBackAfter(Throwable failure) {
        suppressing(failure, this::rollback);
    }

    private static void suppressing(Throwable failure, Runnable cleanUp) {
        try {
            cleanUp.run();
        } catch (RuntimeException second) {
            if (second != failure) {
                failure.addSuppressed(second);
            }
        }
    }

    private Frame current(String operation) {
        if (frames.isEmpty()) {
            throw TransactionErrors.none(operation);
        }
        return frames.get(frames.size() - 1);
    }
}
