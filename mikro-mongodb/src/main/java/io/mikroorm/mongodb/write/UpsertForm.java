// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.Storage;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How rows of one batch are inserted, or change what is there. */
final class UpsertForm {

    private final UpsertBatch batch;
    private final EntityMetadata entity;
    private final RowForm form;

    UpsertForm(UpsertBatch batch) {
        this.batch = batch;
        this.entity = batch.entity();
        this.form = new RowForm(entity, batch.columns());
    }

    /** One row. With a null among the values by which it would be found, it is new. */
    WriteModel<BsonDocument> model(@Nullable Object[] row, @Nullable Object key) {
        BsonDocument filter = new BsonDocument();
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        BsonDocument setOnInsert = new BsonDocument();
        Object whole = keyOfFields(row);
        if (whole != null) {
            byKey(form.key(whole), filter, setOnInsert);
        }
        for (int i = 0; i < row.length; i++) {
            int number = batch.columns()[i];
            MappedColumn column = entity.columns().get(number);
            String path = DocumentFields.of(entity, column);
            BsonValue value = form.value(column, row[i]);
            if (DocumentFields.isInKey(entity, column)) {
                continue; // written as a whole, and never changed
            }
            if (batch.conflict().target().contains(number)) {
                // a document by itself would be read as operators where its fields are called like some
                filter.put(path, value.isDocument() ? new BsonDocument("$eq", value) : value);
            } else if (batch.conflict().merged().contains(number)) {
                (value.isNull() ? unset : set).put(path, value);
            } else if (!value.isNull() && number != batch.conflict().counted()) {
                setOnInsert.put(path, value);
            }
        }
        if (filter.containsValue(BsonNull.VALUE)) {
            return new InsertOneModel<>(form.document(row, key));
        }
        if (key != null && !filter.containsKey(DocumentFields.KEY)) {
            setOnInsert.put(DocumentFields.KEY, form.key(key));
        }
        BsonDocument change = new BsonDocument();
        putUnlessEmpty(change, "$set", set);
        putUnlessEmpty(change, "$unset", unset);
        putUnlessEmpty(change, "$inc", counted());
        putUnlessEmpty(change, "$setOnInsert", setOnInsert);
        return new UpdateOneModel<>(filter, change, new UpdateOptions().upsert(true));
    }

    /** The key of a row that has several key fields; null of all others. */
    @SuppressWarnings("NullAway") // JDK 17 does not tell the nullness of elements of arrays from class files
    private @Nullable Object keyOfFields(@Nullable Object[] row) {
        KeyFields fields = entity.keyFields();
        if (fields == null) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[entity.keyColumns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row[place(entity.keyColumns().get(i))];
        }
        return fields.join(values);
    }

    private int place(MappedColumn column) {
        for (int i = 0; i < batch.columns().length; i++) {
            if (batch.columns()[i] == column.index()) {
                return i;
            }
        }
        throw new IllegalStateException("A row of " + entity.name() + " has no " + column.path());
    }

    private boolean isFoundByKey() {
        return entity.keyColumns().stream()
                .allMatch(column -> batch.conflict().target().contains(column.index()));
    }

    /** Whoever is found by all key fields has the key; one that is found otherwise keeps his own. */
    private void byKey(BsonValue key, BsonDocument filter, BsonDocument setOnInsert) {
        if (isFoundByKey()) {
            filter.put(DocumentFields.KEY, new BsonDocument("$eq", key));
            return;
        }
        setOnInsert.put(DocumentFields.KEY, key);
        for (MappedColumn column : entity.keyColumns()) {
            if (batch.conflict().target().contains(column.index())) {
                String path = DocumentFields.of(entity, column);
                BsonValue part = Objects.requireNonNull(DocumentFields.at(key.asDocument(), column.name()));
                // a value that a filter asks for by itself would be a part of a new key, which is there as a whole
                filter.put(path, new BsonDocument("$gte", part).append("$lte", part));
            }
        }
    }

    /** Counting up makes the first version of a row that is new as well: it is one. */
    private BsonDocument counted() {
        BsonDocument counted = new BsonDocument();
        int number = batch.conflict().counted();
        if (number >= 0) {
            MappedColumn column = entity.columns().get(number);
            boolean small = column.type().storage() == Storage.INT;
            counted.put(DocumentFields.of(entity, column), small ? new BsonInt32(1) : new BsonInt64(1));
        }
        return counted;
    }

    private static void putUnlessEmpty(BsonDocument change, String operator, BsonDocument fields) {
        if (!fields.isEmpty()) {
            change.put(operator, fields);
        }
    }

    /** What it looks like, without values. */
    String text() {
        BsonDocument filter = new BsonDocument();
        for (int number : batch.conflict().target()) {
            MappedColumn column = entity.columns().get(number);
            boolean whole = isFoundByKey() && entity.isOfKey(column);
            filter.put(whole ? DocumentFields.KEY : DocumentFields.of(entity, column), Template.place(0));
        }
        return "{ updateOne: { filter: " + Template.print(filter) + ", update: " + form.changeText()
                + ", upsert: true } }";
    }
}
