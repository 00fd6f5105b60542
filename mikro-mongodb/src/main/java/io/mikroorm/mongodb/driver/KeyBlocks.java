// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Hands out whole numbers as keys. A collection of its own has the last number of each collection; whole blocks of numbers are taken from
 * there, outside of any transaction, so that nobody waits. What is not used of a block is for the next rows of this ORM; what is left when
 * it closes, or when a transaction is rolled back, is never used. Thread-safe.
 */
final class KeyBlocks {

    /** The collection with the last numbers. */
    static final String COLLECTION = "mikro_keys";

    private static final int LEAST = 32;
    private static final String LAST = "last";
    private static final int MOST_TRIES = 100;

    /** Nanoseconds before the second try; longer before later ones. */
    private static final long PAUSE = 100_000;

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoDriver driver;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    KeyBlocks(MongoDriver driver) {
        this.driver = driver;
    }

    /** Numbers of one collection that are this ORM's: from the next one to the last. Who holds the lock may ask the server for more. */
    private static final class Block {

        final ReentrantLock lock = new ReentrantLock();
        long next = 1;
        long last;
    }

    /** Keys for so many rows, in order. */
    List<Object> take(EntityMetadata entity, int count) {
        Block block = blocks.computeIfAbsent(entity.table(), table -> new Block());
        List<Object> keys = new ArrayList<>(count);
        block.lock.lock();
        try {
            while (keys.size() < count) {
                if (block.next > block.last) {
                    int more = Math.max(LEAST, count - keys.size());
                    block.last = reserve(entity, more);
                    block.next = block.last - more + 1;
                }
                keys.add(key(entity, block.next++));
            }
            return keys;
        } finally {
            block.lock.unlock();
        }
    }

    private static Object key(EntityMetadata entity, long number) {
        if (entity.key().type().storage() == Storage.INT && number > Integer.MAX_VALUE) {
            throw MongoErrors.keysAreUsedUp(entity.name());
        }
        return KeyValues.box(entity, number);
    }

    /** Returns the last of so many numbers. */
    private long reserve(EntityMetadata entity, int count) {
        Command command = Command.of(
                COLLECTION,
                "db." + COLLECTION + ".findOneAndUpdate({ _id: ? }, { $inc: { last: ? } })",
                List.of(entity.table(), count));
        long start = System.nanoTime();
        try {
            long last = increment(entity, count);
            driver.observer().executed(command, System.nanoTime() - start, 1, null);
            return last;
        } catch (MongoException e) {
            driver.observer().executed(command, System.nanoTime() - start, 0, e);
            throw driver.failures().convert(e, COLLECTION, command.text());
        }
    }

    /**
     * Where there is no counter yet, it is made, once for all who ask at the same time, and begins behind the greatest key that is there.
     * Who meets another there asks again: servers do that by themselves, but not all that speak their protocol.
     */
    private long increment(EntityMetadata entity, int count) {
        MongoCollection<BsonDocument> counters = driver.collection(COLLECTION);
        BsonDocument one = new BsonDocument(DocumentFields.KEY, new BsonString(entity.table()));
        BsonDocument more = new BsonDocument("$inc", new BsonDocument(LAST, new BsonInt64(count)));
        for (int tries = 1; ; tries++) {
            try {
                BsonDocument counter = counters.findOneAndUpdate(one, more, AFTER);
                if (counter != null) {
                    return counter.getNumber(LAST).longValue();
                }
                counters.insertOne(one.clone().append(LAST, new BsonInt64(greatest(entity))));
            } catch (MongoException e) {
                boolean met = e.getCode() == MongoFailures.DUPLICATE_KEY || e.getCode() == MongoFailures.WRITE_CONFLICT;
                if (!met || tries == MOST_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(tries * PAUSE);
            }
        }
    }

    void forget(List<String> collections) {
        BsonArray names = new BsonArray();
        collections.forEach(name -> names.add(new BsonString(name)));
        driver.collection(COLLECTION).deleteMany(new BsonDocument(DocumentFields.KEY, new BsonDocument("$in", names)));
        blocks.keySet().removeAll(collections);
    }

    private long greatest(EntityMetadata entity) {
        BsonDocument document = driver.collection(entity.table())
                .find()
                .projection(new BsonDocument(DocumentFields.KEY, new BsonInt64(1)))
                .sort(new BsonDocument(DocumentFields.KEY, new BsonInt64(-1)))
                .first();
        BsonValue key = document == null ? null : document.get(DocumentFields.KEY);
        return key != null && key.isNumber() ? Math.max(0, key.asNumber().longValue()) : 0;
    }
}
