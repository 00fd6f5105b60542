// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoIterable;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.exception.DriverException;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.query.BoundFind;
import io.mikroorm.mongodb.write.NewDocument;
import io.mikroorm.mongodb.write.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Sends commands, in a transaction or not, and tells who listens. In a transaction, a command that the server refuses takes all of it back:
 * only a rollback is left. Not thread-safe.
 */
final class MongoConnection {

    private static final TransactionOptions SNAPSHOT = TransactionOptions.builder()
            .readPreference(ReadPreference.primary()) // whatever the URL says: others cannot answer in a transaction
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(WriteConcern.MAJORITY)
            .build();

    /** Documents that a stream fetches by one command. */
    private static final int AT_ONCE = 1_000;

    private final MongoDriver driver;
    private final List<DocumentCursor<?>> open = new ArrayList<>(0);
    private @Nullable ClientSession transaction;
    private boolean loose;
    private @Nullable DriverException failure;
    private long writes;
    private boolean lent;

    MongoConnection(MongoDriver driver) {
        this.driver = driver;
    }

    /** What is sent, and gives back a number of documents. */
    private long send(Command command, ToLongFunction<@Nullable ClientSession> work) {
        requireUnharmed();
        long start = System.nanoTime();
        try {
            long documents = work.applyAsLong(transaction);
            heard(command, start, documents, null);
            return documents;
        } catch (MongoException e) {
            heard(command, start, 0, e);
            throw failed(command, e);
        }
    }

    /** The documents of a query, one after another. */
    <T> void find(Request<T> request, Command command, Consumer<T> documents) {
        send(command, session -> each(request.in(session), documents));
    }

    /** A query whose documents are fetched while they are asked for. In a transaction, it ends with that. */
    <T> DocumentCursor<T> open(Request<T> request, Command command, Consumer<T> documents) {
        requireUnharmed();
        long start = System.nanoTime();
        try {
            MongoCursor<T> found = request.in(transaction).batchSize(AT_ONCE).cursor();
            DocumentCursor<T> cursor = new DocumentCursor<>(this, command, found, documents);
            if (transaction != null) {
                open.add(cursor);
            }
            return cursor;
        } catch (MongoException e) {
            heard(command, start, 0, e);
            throw failed(command, e);
        }
    }

    void ended(DocumentCursor<?> cursor) {
        open.removeIf(each -> each == cursor);
    }

    void heard(Command command, long start, long documents, @Nullable MongoException failure) {
        driver.observer().executed(command, System.nanoTime() - start, documents, failure);
    }

    DriverException failed(Command command, MongoException e) {
        DriverException converted = driver.failures().convert(e, command.collection(), command.text());
        failure = transaction == null ? null : converted;
        return converted;
    }

    private void requireUnharmed() {
        DriverException before = failure;
        if (before != null) {
            throw MongoErrors.onlyBack(before);
        }
        if (!open.isEmpty()) { // servers differ in what becomes of a cursor when its transaction goes on
            throw RowCursor.rowsAreBeingRead();
        }
    }

    private static <T> long each(MongoIterable<T> found, Consumer<T> consumer) {
        long count = 0;
        try (MongoCursor<T> cursor = found.cursor()) {
            while (cursor.hasNext()) {
                consumer.accept(cursor.next());
                count++;
            }
        }
        return count;
    }

    /** Documents of which some fields are wanted. */
    void fields(Command command, BsonDocument filter, BsonDocument projection, Consumer<BsonDocument> documents) {
        fields(command, filter, projection, documents, ReadSettings.NONE);
    }

    /** The same, carried out like this. */
    void fields(
            Command command,
            BsonDocument filter,
            BsonDocument projection,
            Consumer<BsonDocument> documents,
            ReadSettings settings) {
        send(command, session -> {
            MongoCollection<BsonDocument> collection = collection(command, settings);
            FindIterable<BsonDocument> found =
                    session == null ? collection.find(filter) : collection.find(session, filter);
            return each(settings.on(found.projection(projection)), documents);
        });
    }

    private MongoCollection<BsonDocument> collection(Command command, ReadSettings settings) {
        return settings.on(driver.collection(String.valueOf(command.collection())));
    }

    /** The number of documents that a filter finds. */
    long count(Command command, BsonDocument filter, ReadSettings settings) {
        long[] number = {0};
        send(command, session -> {
            MongoCollection<BsonDocument> collection = collection(command, settings);
            number[0] = session == null
                    ? collection.countDocuments(filter, settings.count())
                    : collection.countDocuments(session, filter, settings.count());
            return 1;
        });
        return number[0];
    }

    /** The number that a pipeline comes to. */
    long count(Command command, List<BsonDocument> stages, ReadSettings settings) {
        long[] number = {0};
        send(command, session -> {
            MongoCollection<BsonDocument> collection = collection(command, settings);
            AggregateIterable<BsonDocument> counted =
                    session == null ? collection.aggregate(stages) : collection.aggregate(session, stages);
            BsonDocument first = settings.on(counted).first();
            number[0] = first == null ? 0 : first.getNumber(BoundFind.COUNT).longValue();
            return 1;
        });
        return number[0];
    }

    /** Writes. Returns how many documents there were to write, to change or to delete. */
    long write(Write write) {
        Command command = new Command(write.collection(), write.text(), write.values(), write.size());
        MongoCollection<BsonDocument> collection = driver.collection(write.collection());
        writes++;
        return send(command, session -> write(collection, session, write));
    }

    private static long write(MongoCollection<BsonDocument> collection, @Nullable ClientSession session, Write write) {
        if (write instanceof Write.Insert insert) {
            insert(collection, session, insert.documents());
            return insert.size();
        }
        if (write instanceof Write.Bulk bulk) {
            var result = session == null
                    ? collection.bulkWrite(bulk.models())
                    : collection.bulkWrite(session, bulk.models());
            return (long) result.getMatchedCount()
                    + result.getDeletedCount()
                    + result.getInsertedCount()
                    + result.getUpserts().size();
        }
        return write(collection, session, (Write.Many) write);
    }

    /** Documents are written straight from the rows. What is not inserted is an error. */
    private static void insert(
            MongoCollection<BsonDocument> collection, @Nullable ClientSession session, List<NewDocument> documents) {
        MongoCollection<NewDocument> rows = collection.withDocumentClass(NewDocument.class);
        if (session == null) {
            rows.insertMany(documents);
        } else {
            rows.insertMany(session, documents);
        }
    }

    private static long write(
            MongoCollection<BsonDocument> collection, @Nullable ClientSession session, Write.Many many) {
        BsonDocument change = many.change();
        if (change == null) {
            return (session == null
                            ? collection.deleteMany(many.filter())
                            : collection.deleteMany(session, many.filter()))
                    .getDeletedCount();
        }
        return (session == null
                        ? collection.updateMany(many.filter(), change)
                        : collection.updateMany(session, many.filter(), change))
                .getMatchedCount();
    }

    /** How many commands that write were tried so far. */
    long writes() {
        return writes;
    }

    /** Whether there is a transaction, or what stands for one. */
    boolean inTransaction() {
        return loose || transaction != null;
    }

    /** Whether others may have written in this transaction, at any time. */
    boolean isLent() {
        return lent;
    }

    /** The session of the transaction, for others to write with as well; null where there is none. */
    @Nullable
    ClientSession lend() {
        lent |= transaction != null;
        return transaction;
    }

    /** Does as if there were a transaction: each command happens by itself. */
    void beginLoose() {
        requireNone();
        loose = true;
    }

    void begin() {
        requireNone();
        ClientSession session = driver.client().startSession();
        session.startTransaction(SNAPSHOT);
        transaction = session;
        driver.observer().executed(Command.of("begin"), 0, 0, null);
    }

    private void requireNone() {
        if (inTransaction()) {
            throw MongoErrors.alreadyInTransaction();
        }
    }

    void commit() {
        requireTransaction("commit");
        outliveCursors();
        ClientSession session = transaction;
        DriverException before = failure;
        if (session == null || before != null) {
            rollback();
            if (before != null) {
                throw MongoErrors.onlyBack(before);
            }
            return;
        }
        long start = System.nanoTime();
        Command command = Command.of("commit");
        try {
            session.commitTransaction();
            driver.observer().executed(command, System.nanoTime() - start, 0, null);
        } catch (MongoException e) {
            driver.observer().executed(command, System.nanoTime() - start, 0, e);
            throw driver.failures().ofCommit(e);
        } finally {
            end();
        }
    }

    void rollback() {
        requireTransaction("rollback");
        outliveCursors();
        ClientSession session = transaction;
        boolean had = session != null;
        try {
            if (session != null) {
                session.abortTransaction();
            }
        } finally {
            end();
            if (had) {
                driver.observer().executed(Command.of("rollback"), 0, 0, null);
            }
        }
    }

    private void outliveCursors() {
        for (DocumentCursor<?> cursor : List.copyOf(open)) {
            cursor.outlive();
        }
    }

    void requireTransaction(String attempted) {
        if (!inTransaction()) {
            throw MongoErrors.noTransaction(attempted);
        }
    }

    private void end() {
        ClientSession session = transaction;
        transaction = null;
        loose = false;
        lent = false;
        failure = null;
        if (session != null) {
            session.close();
        }
    }
}
