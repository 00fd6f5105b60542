// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.write.ChangeForm;
import io.mikroorm.mongodb.write.WritePlanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;

/**
 * Finds out which rows of a batch were changed, where the server said that not all were: those that are there and have all that the change
 * has given them. That somebody else gave a row just the same, its version too, cannot be told apart; then none counts as changed.
 */
final class UpdatedRows {

    private final MongoConnection connection;
    private final UpdateBatch batch;
    private final EntityMetadata entity;
    private final BsonSink sink = new BsonSink();
    private final ChangeForm change;

    UpdatedRows(MongoConnection connection, UpdateBatch batch) {
        this.connection = connection;
        this.batch = batch;
        this.entity = batch.entity();
        this.change = new ChangeForm(batch);
    }

    void find(int from, int to, long matched, boolean[] found) {
        Map<BsonValue, BsonDocument> stored = stored(batch.rows().subList(from, to));
        int same = 0;
        for (int i = from; i < to; i++) {
            UpdateBatch.Row row = batch.rows().get(i);
            BsonDocument document = stored.get(sink.bson(entity.key().type(), row.key()));
            found[i] = document != null && (!isCompared(row) || change.isIn(document, row));
            same += found[i] ? 1 : 0;
        }
        for (int i = from; i < to && same > matched; i++) {
            found[i] = false;
        }
    }

    private boolean isCompared(UpdateBatch.Row row) {
        return row.version() != null || !batch.unchanged().isNothing();
    }

    private Map<BsonValue, BsonDocument> stored(List<UpdateBatch.Row> rows) {
        List<Object> keys = new ArrayList<>(rows.size());
        for (UpdateBatch.Row row : rows) {
            keys.add(row.key());
        }
        BsonDocument projection = new BsonDocument(DocumentFields.KEY, new BsonInt32(1));
        for (int number : batch.columns()) {
            MappedColumn column = entity.columns().get(number);
            if (!column.type().storage().isContent()) {
                projection.put(DocumentFields.of(entity, column), new BsonInt32(1));
            }
        }
        String text = Template.collection(entity.table()) + ".find({ _id: { $in: [?] } }, " + Template.print(projection)
                + ")";
        Map<BsonValue, BsonDocument> stored = new HashMap<>();
        connection.fields(
                Command.of(entity.table(), text, List.of()),
                WritePlanner.byKeys(entity, keys),
                projection,
                document -> stored.put(document.get(DocumentFields.KEY), document));
        return stored;
    }
}
