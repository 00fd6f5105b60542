// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.routine.RoutineShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entity manager's statements and its transaction. Outside a transaction each call takes a connection of its own and
 * gives it back. Not thread-safe. Every failure is a {@code DriverException}.
 */
public interface DriverSession {

    /** Runs a query, for entities or for values, and pushes each row to the sink while it is live. */
    void find(FindQuery query, RowSink sink);

    /**
     * Begins a query whose rows come one at a time, when they are asked for, so that memory does not grow with their number. In a
     * transaction they are read in it, and there are no further ones once it has ended: a {@code TransactionStateException}. The session
     * runs other statements meanwhile; a store that cannot do that refuses them, with that exception too.
     *
     * @param sink is told the layout now, and handed each row while it is live
     */
    RowCursor stream(FindQuery query, RowSink sink);

    /**
     * Refuses options of a query that the store does not know: for queries that are answered without asking it, which are no less wrong
     * for that.
     */
    void check(EntityMetadata entity, ReadOptions options);

    /**
     * Calls a routine. Called only where there are {@code ROUTINES}; a driver that has them says how.
     *
     * @param arguments the values of its parameters, in their order, as the application has them; null for those that a value only comes out of
     */
    default RoutineResult call(RoutineShape routine, @Nullable Object[] arguments) {
        throw new UnsupportedOperationException(
                "This store has no routines, and none that is called " + routine.routine());
    }

    /** The number of entities that a query's condition holds for; order, limit and offset are not looked at. */
    long count(FindQuery query);

    /**
     * Begins to read a content of one row, in parts that are all of one moment. In a transaction they are read in it; outside of one, a
     * content of several parts is read in a transaction of its own, which only reads and lasts until the reader is closed.
     *
     * @param column a column of the kind {@code BLOB} or {@code CLOB}
     * @param length how long the content was when the row was found: what the caller goes by
     */
    ContentReader readContent(EntityMetadata entity, MappedColumn column, Object key, long length);

    /**
     * Inserts rows of one entity, in as few statements as its limits allow.
     *
     * @return the keys in the order of the rows where {@link InsertBatch#generatedKeys()}; otherwise an empty list
     */
    List<Object> insert(InsertBatch batch);

    /** Updates rows of one entity. Returns for each row whether there was one with that key (and version). */
    boolean[] update(UpdateBatch batch);

    /**
     * Inserts rows of one entity, or updates those that are there, in as few statements as its limits allow. Where others write the same
     * rows at the same time, they wait for each other, if the store can do that ({@code ATOMIC_UPSERTS}).
     */
    void upsert(UpsertBatch batch);

    /**
     * Deletes rows of one entity by key. With versions, returns for each row whether there was one with that key and version;
     * without, a row that was gone already counts as deleted too.
     */
    boolean[] delete(DeleteBatch batch);

    /**
     * Updates all rows that fulfil a condition. Several statements are possible, where rows lie in several tables: called in a transaction then.
     *
     * @return how many rows fulfilled it
     */
    long updateWhere(UpdateWhere update);

    /**
     * Deletes all rows of the entity of a query that fulfil its condition, and with them the links that nobody else takes away. Several statements are possible
     * there, and where rows lie in several tables: called in a transaction then.
     *
     * @return how many rows fulfilled it
     */
    long deleteWhere(FindQuery where);

    /** Adds rows to a pivot table. */
    void link(PivotBatch batch);

    /** Deletes rows of a pivot table. */
    void unlink(PivotBatch batch);

    /** Begins the transaction. There must be none. */
    void begin(TransactionOptions options);

    /**
     * Commits the transaction, which is over either way. A failure is a {@code CommitOutcomeUnknownException}, unless the database
     * has said why it kept nothing: then it is that exception. A transaction that can only be rolled back, since a statement in it
     * has failed, is; that is a {@code TransactionStateException}.
     */
    void commit();

    /** Rolls the transaction back. It is over even when this fails. */
    void rollback();

    /** Whether there is a transaction. */
    boolean inTransaction();

    /** Marks a point in the transaction and returns its name. */
    String savepoint();

    /** Goes back to a marked point, which is gone afterwards. */
    void rollbackTo(String savepoint);

    /** Forgets a marked point. */
    void release(String savepoint);

    /**
     * How a transaction runs.
     *
     * @param readOnly whether it only reads
     * @param isolation the isolation level; null for the database's own
     * @param implicit whether a flush has begun it for itself alone, and nobody asked for it. A store where transactions are not a
     *     matter of course may then do without: statements happen one by one, and going back leaves those that happened
     */
    record TransactionOptions(boolean readOnly, @Nullable Isolation isolation, boolean implicit) {

        /** As the database does it by itself. */
        public static final TransactionOptions DEFAULT = new TransactionOptions(false, null);

        /** That of a flush that is in no transaction. */
        public static final TransactionOptions OF_A_FLUSH = new TransactionOptions(false, null, true);

        /** One that was asked for. */
        public TransactionOptions(boolean readOnly, @Nullable Isolation isolation) {
            this(readOnly, isolation, false);
        }
    }

    /** Isolation levels. */
    enum Isolation {
        /** Sees what others have not committed yet. */
        READ_UNCOMMITTED,
        /** Sees what others have committed. */
        READ_COMMITTED,
        /** Sees the same rows each time. */
        REPEATABLE_READ,
        /** As if transactions ran one after another. */
        SERIALIZABLE
    }
}
