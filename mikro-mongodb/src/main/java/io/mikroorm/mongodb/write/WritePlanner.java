// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.jspecify.annotations.Nullable;

/** Turns batches of rows into commands. Stateless. */
public final class WritePlanner {

    private static final int[] NO_COLUMNS = {};

    private WritePlanner() {}

    /**
     * New documents.
     *
     * @param keys the keys that were made for them, by their place in the batch; null where the rows have their own
     */
    public static Write.Insert insert(InsertBatch batch, int from, int to, @Nullable List<Object> keys) {
        RowForm form = new RowForm(batch.entity(), batch.columns());
        List<NewDocument> documents = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            documents.add(new NewDocument(form, batch.rows().get(i), keys == null ? null : keys.get(i)));
        }
        String collection = batch.entity().table();
        String text = Template.collection(collection) + ".insertMany([" + form.documentText(keys != null) + "])";
        return new Write.Insert(collection, text, Arrays.asList(batch.rows().get(from)), documents);
    }

    /**
     * Changes of documents, each by its key and version.
     *
     * @param depth how deep the parts are at most that are set of objects, in documents that have no deeper ones on the way
     */
    public static Write.Bulk update(UpdateBatch batch, int from, int to, int depth) {
        EntityMetadata entity = batch.entity();
        RowForm form = new RowForm(entity, batch.columns());
        ChangeForm change = new ChangeForm(batch, depth);
        List<WriteModel<BsonDocument>> models = new ArrayList<>(to - from);
        for (UpdateBatch.Row row : batch.rows().subList(from, to)) {
            BsonDocument filter = filter(entity, form, row.key(), row.version());
            addRead(filter, form, batch, row);
            change.requireObjects(filter);
            models.add(new UpdateOneModel<>(filter, change.change(row.values())));
        }
        UpdateBatch.Row first = batch.rows().get(from);
        String text = Template.collection(entity.table()) + ".bulkWrite([{ updateOne: { filter: "
                + Template.print(filterText(batch, first.version() != null)) + ", update: " + change.text()
                + " } }])";
        return new Write.Bulk(entity.table(), text, Arrays.asList(first.values()), models);
    }

    private static BsonDocument filter(EntityMetadata entity, RowForm form, Object key, @Nullable Object version) {
        BsonDocument filter = new BsonDocument(DocumentFields.KEY, form.key(key));
        MappedColumn column = entity.version();
        if (version != null && column != null) {
            filter.put(DocumentFields.of(entity, column), form.value(column, version));
        }
        return filter;
    }

    /** What the document must still have; a field without a value is not there. */
    private static void addRead(BsonDocument filter, RowForm form, UpdateBatch batch, UpdateBatch.Row row) {
        EntityMetadata entity = batch.entity();
        List<Integer> equal = batch.unchanged().equal();
        for (int i = 0; i < equal.size(); i++) {
            MappedColumn column = entity.columns().get(equal.get(i));
            filter.put(DocumentFields.of(entity, column), form.value(column, row.read()[i]));
        }
        for (int number : batch.unchanged().absent()) {
            filter.put(DocumentFields.of(entity, entity.columns().get(number)), BsonNull.VALUE);
        }
    }

    private static BsonDocument filterText(UpdateBatch batch, boolean versioned) {
        EntityMetadata entity = batch.entity();
        BsonDocument filter = filterText(entity, versioned);
        for (int number : batch.unchanged().equal()) {
            filter.put(DocumentFields.of(entity, entity.columns().get(number)), Template.place(0));
        }
        for (int number : batch.unchanged().absent()) {
            filter.put(DocumentFields.of(entity, entity.columns().get(number)), BsonNull.VALUE);
        }
        return filter;
    }

    private static BsonDocument filterText(EntityMetadata entity, boolean checked) {
        BsonDocument filter = new BsonDocument(DocumentFields.KEY, Template.place(0));
        MappedColumn column = entity.version();
        if (checked && column != null) {
            filter.put(DocumentFields.of(entity, column), Template.place(0));
        }
        return filter;
    }

    /** Deletions by key; of rows with versions one by one, since each is checked. */
    public static Write delete(DeleteBatch batch, int from, int to) {
        EntityMetadata entity = batch.entity();
        RowForm form = new RowForm(entity, NO_COLUMNS);
        List<Object> versions = batch.versions();
        List<Object> keys = batch.keys().subList(from, to);
        String start = Template.collection(entity.table());
        if (versions == null) {
            BsonDocument filter = among(DocumentFields.KEY, keys(form, keys));
            return new Write.Many(
                    entity.table(),
                    start + ".deleteMany({ _id: { $in: [?] } })",
                    List.of(keys.get(0)),
                    filter,
                    null,
                    keys.size());
        }
        List<WriteModel<BsonDocument>> models = new ArrayList<>(keys.size());
        for (int i = from; i < to; i++) {
            models.add(new DeleteOneModel<>(filter(entity, form, batch.keys().get(i), versions.get(i))));
        }
        String text =
                start + ".bulkWrite([{ deleteOne: { filter: " + Template.print(filterText(entity, true)) + " } }])";
        return new Write.Bulk(entity.table(), text, List.of(keys.get(0)), models);
    }

    /** A filter for documents with some keys. */
    public static BsonDocument byKeys(EntityMetadata entity, List<Object> keys) {
        return among(DocumentFields.KEY, keys(new RowForm(entity, NO_COLUMNS), keys));
    }

    static BsonDocument among(String field, BsonArray values) {
        return new BsonDocument(field, new BsonDocument("$in", values));
    }

    static BsonArray keys(RowForm form, List<?> keys) {
        BsonArray array = new BsonArray(keys.size());
        for (Object key : keys) {
            array.add(form.key(key));
        }
        return array;
    }

    /**
     * Rows that are inserted, or change those that are there. A row with a null among the values by which it would be found is new.
     *
     * @param keys keys for those that turn out to be new, by their place in the batch; null where the rows have their own
     */
    public static Write.Bulk upsert(UpsertBatch batch, int from, int to, @Nullable List<Object> keys) {
        EntityMetadata entity = batch.entity();
        UpsertForm form = new UpsertForm(batch);
        List<WriteModel<BsonDocument>> models = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            models.add(form.model(batch.rows().get(i), keys == null ? null : keys.get(i)));
        }
        String text = Template.collection(entity.table()) + ".bulkWrite([" + form.text() + "])";
        return new Write.Bulk(entity.table(), text, Arrays.asList(batch.rows().get(from)), models);
    }
}
