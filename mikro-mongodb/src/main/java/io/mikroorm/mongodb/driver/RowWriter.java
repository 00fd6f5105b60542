// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.write.ChangeForm;
import io.mikroorm.mongodb.write.Write;
import io.mikroorm.mongodb.write.WritePlanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonValue;

/**
 * Changes and deletes rows. A command tells how many documents it found; which ones it did not is looked up, and only where some are
 * missing.
 */
final class RowWriter {

    private final MongoDriver driver;
    private final MongoConnection connection;

    RowWriter(MongoDriver driver, MongoConnection connection) {
        this.driver = driver;
        this.connection = connection;
    }

    boolean[] update(UpdateBatch batch) {
        boolean[] found = new boolean[batch.rows().size()];
        Arrays.fill(found, true);
        for (int from = 0; from < found.length; from += driver.batchSize()) {
            int to = Math.min(found.length, from + driver.batchSize());
            int depth = ChangeForm.depth(batch);
            long matched = connection.write(WritePlanner.update(batch, from, to, depth));
            while (matched < to - from && depth > 0) {
                matched += connection.write(WritePlanner.update(batch, from, to, --depth));
            }
            if (matched < to - from) {
                new UpdatedRows(connection, batch).find(from, to, matched, found);
            }
        }
        return found;
    }

    /** The versions of the rows that are there, by their keys. */
    private Map<BsonValue, BsonValue> versions(EntityMetadata entity, List<Object> keys) {
        BsonDocument projection = new BsonDocument(DocumentFields.KEY, new BsonInt32(1));
        MappedColumn version = entity.version();
        String field = version == null ? DocumentFields.KEY : DocumentFields.of(entity, version);
        projection.put(field, new BsonInt32(1));
        Map<BsonValue, BsonValue> versions = new HashMap<>();
        String text = Template.collection(entity.table()) + ".find({ _id: { $in: [?] } }, " + Template.print(projection)
                + ")";
        connection.fields(
                Command.of(entity.table(), text, List.of()),
                WritePlanner.byKeys(entity, keys),
                projection,
                document -> {
                    BsonValue value = DocumentFields.at(document, field);
                    versions.put(document.get(DocumentFields.KEY), value == null ? BsonNull.VALUE : value);
                });
        return versions;
    }

    /**
     * Of rows that are checked and were not found, those that are still there have another version. Where others are gone, it cannot be
     * told whether they were deleted here, so none of them counts as found.
     */
    boolean[] delete(DeleteBatch batch) {
        EntityMetadata entity = batch.entity();
        boolean[] found = new boolean[batch.keys().size()];
        Arrays.fill(found, true);
        for (int from = 0; from < found.length; from += driver.batchSize()) {
            int to = Math.min(found.length, from + driver.batchSize());
            List<Object> keys = batch.keys().subList(from, to);
            long deleted = connection.write(WritePlanner.delete(batch, from, to));
            List<Object> gone = keys;
            if (batch.versions() != null && deleted < to - from) {
                gone = findDeleted(entity, keys, to - from - deleted, found, from);
            }
            forgetLinks(entity, gone);
        }
        return found;
    }

    /** What is still there keeps its links. */
    private void forgetLinks(EntityMetadata entity, List<Object> gone) {
        if (!gone.isEmpty()) {
            for (Write write : driver.links().forget(entity, gone)) {
                connection.write(write);
            }
        }
    }

    /** The keys that have no document any more. */
    private List<Object> findDeleted(
            EntityMetadata entity, List<Object> keys, long missing, boolean[] found, int from) {
        Map<BsonValue, BsonValue> left = versions(entity, keys);
        BsonSink sink = new BsonSink();
        List<Object> gone = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean there = left.containsKey(sink.bson(entity.key().type(), keys.get(i)));
            found[from + i] = left.size() >= missing && !there;
            if (!there) {
                gone.add(keys.get(i));
            }
        }
        return gone;
    }
}
