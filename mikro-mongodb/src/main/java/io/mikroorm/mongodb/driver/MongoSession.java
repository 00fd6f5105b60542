// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.driver.ContentReader;
import io.mikroorm.driver.CursorStream;
import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.driver.RowCursor;
import io.mikroorm.driver.RowSink;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.DocumentRows;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.query.BoundFind;
import io.mikroorm.mongodb.query.KeyFinder;
import io.mikroorm.mongodb.query.PlanCache.Planned;
import io.mikroorm.mongodb.write.WritePlanner;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One entity manager's commands. Not thread-safe. */
public final class MongoSession implements DriverSession {

    private final MongoDriver driver;
    private final MongoConnection connection;
    private final RowWriter writer;

    MongoSession(MongoDriver driver) {
        this.driver = driver;
        this.connection = new MongoConnection(driver);
        this.writer = new RowWriter(driver, connection);
    }

    /**
     * MongoDB's own session of the transaction, for commands that are not about entities; null where there is none. What is done with
     * it counts as written: a nested part of the transaction in which it was asked for cannot go back alone.
     */
    public @Nullable ClientSession transaction() {
        return connection.lend();
    }

    /** A collection as applications see it. */
    public MongoCollection<Document> documents(String collection) {
        return driver.documents(collection);
    }

    /** What a pipeline comes to. */
    public <T> List<T> aggregate(Aggregation<T> wanted) {
        AggregateRequest<T> request = AggregateRequest.of(documents(wanted.collection()), wanted);
        List<T> found = new ArrayList<>();
        connection.find(request, request.command(), found::add);
        return found;
    }

    /** The same, each document fetched when it is asked for. */
    public <T> Stream<T> stream(Aggregation<T> wanted) {
        AggregateRequest<T> request = AggregateRequest.of(documents(wanted.collection()), wanted);
        List<T> taken = new ArrayList<>(1);
        RowCursor cursor = connection.open(request, request.command(), taken::add);
        return CursorStream.of(() -> cursor.next() ? taken.remove(0) : null, cursor::close);
    }

    @Override
    public void find(FindQuery query, RowSink sink) {
        ReadSettings settings = ReadSettings.of(query, driver.readers());
        Sent sent = begin(query, sink, settings);
        if (sent != null) {
            connection.find(sent.request, sent.command, sent.rows::add);
        }
    }

    @Override
    public RowCursor stream(FindQuery query, RowSink sink) {
        ReadSettings settings = ReadSettings.of(query, driver.readers());
        Sent sent = begin(query, sink, settings);
        return sent == null ? new NoRows() : connection.open(sent.request, sent.command, sent.rows::add);
    }

    /** A query that is ready to be sent, and who makes rows of its documents. */
    private record Sent(FindRequest request, Command command, DocumentRows rows) {}

    /** Null where nothing can come. */
    private @Nullable Sent begin(FindQuery query, RowSink sink, ReadSettings settings) {
        FindShape shape = query.shape();
        if (shape.indexes().size() > 1) {
            throw MongoErrors.severalHints(shape.entity().name());
        }
        Planned planned = driver.plans().of(shape);
        sink.begin(planned.plan().rows().layout());
        if (shape.limited() && query.limit() == 0) {
            return null;
        }
        BoundFind find = planned.plan().bind(query, keys(settings));
        DocumentRows rows = new DocumentRows(
                planned.plan().rows().root(), planned.plan().rows().width(), sink);
        String collection = planned.plan().collection();
        return new Sent(
                new FindRequest(settings.on(driver.collection(collection)), find, settings),
                Command.of(collection, text(planned, shape, settings), valuesOf(query)),
                rows);
    }

    /** As they stand in the command. */
    private static List<?> valuesOf(FindQuery query) {
        if (query.given().isEmpty()) {
            return query.values();
        }
        List<@Nullable Object> values = new ArrayList<>();
        query.given().forEach(given -> values.add(given.value()));
        values.addAll(query.values());
        return values;
    }

    private static String text(Planned planned, FindShape shape, ReadSettings settings) {
        return settings == ReadSettings.NONE ? planned.text() : planned.plan().text(shape, settings.document());
    }

    @Override
    public void check(EntityMetadata entity, ReadOptions options) {
        ReadSettings.of(entity, options, null, driver.readers());
    }

    @Override
    public long count(FindQuery query) {
        Planned planned = driver.plans().of(query.shape());
        ReadSettings settings = ReadSettings.of(query, driver.readers());
        BoundFind find = planned.plan().bind(query, keys(settings));
        String text = planned.plan().countText(settings.document());
        Command command = Command.of(planned.plan().collection(), text, valuesOf(query));
        return planned.plan().source().isEmpty()
                ? connection.count(command, find.filter(), settings)
                : connection.count(command, find.counting(), settings);
    }

    MongoConnection connection() {
        return connection;
    }

    KeyFinder keys(ReadSettings settings) {
        return new KeyQueries(driver, connection, settings);
    }

    @Override
    public ContentReader readContent(EntityMetadata entity, MappedColumn column, Object key, long length) {
        return new WholeContent(connection, entity, column, key);
    }

    @Override
    public List<Object> insert(InsertBatch batch) {
        for (@Nullable Object[] row : batch.rows()) {
            MongoPlatform.check(batch.entity(), batch.columns(), row);
        }
        List<Object> keys = batch.generatedKeys()
                ? driver.keys().take(batch.entity(), batch.rows().size())
                : null;
        for (int from = 0; from < batch.rows().size(); from += driver.batchSize()) {
            int to = Math.min(batch.rows().size(), from + driver.batchSize());
            connection.write(WritePlanner.insert(batch, from, to, keys));
        }
        return keys == null ? List.of() : keys;
    }

    @Override
    public boolean[] update(UpdateBatch batch) {
        for (UpdateBatch.Row row : batch.rows()) {
            MongoPlatform.check(batch.entity(), batch.columns(), row.values());
        }
        return writer.update(batch);
    }

    @Override
    public void upsert(UpsertBatch batch) {
        for (@Nullable Object[] row : batch.rows()) {
            MongoPlatform.check(batch.entity(), batch.columns(), row);
        }
        EntityMetadata entity = batch.entity();
        boolean hasKeys = false;
        for (int column : batch.columns()) {
            hasKeys |= column == entity.key().index();
        }
        boolean generated = !hasKeys && entity.keyGeneration() == KeyGeneration.IDENTITY;
        List<Object> keys = generated ? driver.keys().take(entity, batch.rows().size()) : null;
        for (int from = 0; from < batch.rows().size(); from += driver.batchSize()) {
            int to = Math.min(batch.rows().size(), from + driver.batchSize());
            connection.write(WritePlanner.upsert(batch, from, to, keys));
        }
    }

    @Override
    public boolean[] delete(DeleteBatch batch) {
        return writer.delete(batch);
    }

    @Override
    public long updateWhere(UpdateWhere update) {
        return new WhereWriter(driver, this).update(update);
    }

    @Override
    public long deleteWhere(FindQuery where) {
        return new WhereWriter(driver, this).delete(where);
    }

    @Override
    public void link(PivotBatch batch) {
        connection.write(driver.links().link(batch));
    }

    @Override
    public void unlink(PivotBatch batch) {
        connection.write(driver.links().unlink(batch));
    }

    @Override
    public void begin(TransactionOptions options) {
        if (options.isolation() == Isolation.SERIALIZABLE) {
            throw MongoErrors.notSerializable();
        }
        if (options.implicit() && !driver.hasImplicitTransactions()) {
            connection.beginLoose();
        } else {
            connection.begin();
        }
    }

    @Override
    public void commit() {
        connection.commit();
    }

    @Override
    public void rollback() {
        connection.rollback();
    }

    @Override
    public boolean inTransaction() {
        return connection.inTransaction();
    }

    /** A transaction goes back as a whole; a part of it that has written nothing has nothing to go back. */
    @Override
    public String savepoint() {
        connection.requireTransaction("savepoint");
        return String.valueOf(connection.writes());
    }

    @Override
    public void rollbackTo(String savepoint) {
        connection.requireTransaction("rollback to savepoint");
        if (connection.isLent() || !savepoint.equals(String.valueOf(connection.writes()))) {
            throw MongoErrors.noSavepoints();
        }
    }

    @Override
    public void release(String savepoint) {
        connection.requireTransaction("release savepoint");
    }
}
