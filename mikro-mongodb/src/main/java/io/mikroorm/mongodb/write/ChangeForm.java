// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Changes of documents, as a batch says them: columns as a whole, or parts of embedded objects by their paths. Those are set only where there is
 * an object, so a row without one is not found, and changed as a whole by another command.
 */
public final class ChangeForm {

    private static final BsonString NOTHING = new BsonString("");
    private static final BsonDocument OBJECT = new BsonDocument("$type", new BsonString("object"));

    private final UpdateBatch batch;
    private final EntityMetadata entity;
    private final BsonSink sink = new BsonSink();

    /** Of a batch. */
    public ChangeForm(UpdateBatch batch) {
        this.batch = batch;
        this.entity = batch.entity();
    }

    /** Has an object in each place of which parts are set: added to a filter. */
    void requireObjects(BsonDocument filter) {
        for (int i = 0; i < batch.columns().length; i++) {
            if (!batch.parts(i).isEmpty()) {
                filter.putIfAbsent(path(i), OBJECT);
            }
        }
    }

    /** Has none in one of these places. */
    void requireNoObjects(BsonDocument filter) {
        BsonArray missing = new BsonArray();
        for (int i = 0; i < batch.columns().length; i++) {
            if (!batch.parts(i).isEmpty()) {
                missing.add(new BsonDocument(path(i), new BsonDocument("$not", OBJECT)));
            }
        }
        filter.put("$or", missing);
    }

    private MappedColumn column(int place) {
        return entity.columns().get(batch.columns()[place]);
    }

    private String path(int place) {
        return DocumentFields.of(entity, column(place));
    }

    /** What a change does to a document: it sets values, and takes those away that are null. */
    BsonDocument change(@Nullable Object[] values, boolean whole) {
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        for (int i = 0; i < values.length; i++) {
            List<String> parts = whole ? List.of() : batch.parts(i);
            if (parts.isEmpty()) {
                put(set, unset, path(i), values[i] == null ? null : value(i, values));
            } else {
                BsonDocument object = value(i, values).asDocument();
                for (String part : parts) {
                    put(set, unset, path(i) + "." + part, object.get(part));
                }
            }
        }
        BsonDocument change = new BsonDocument();
        if (!set.isEmpty()) {
            change.put("$set", set);
        }
        if (!unset.isEmpty()) {
            change.put("$unset", unset);
        }
        return change;
    }

    private BsonValue value(int place, @Nullable Object[] values) {
        return sink.bson(column(place).type(), values[place]);
    }

    private static void put(BsonDocument set, BsonDocument unset, String path, @Nullable BsonValue value) {
        if (value == null) {
            unset.put(path, NOTHING);
        } else {
            set.put(path, value);
        }
    }

    /** Whether a document has all that a change has given it. */
    public boolean isIn(BsonDocument document, UpdateBatch.Row row) {
        for (int i = 0; i < batch.columns().length; i++) {
            if (column(i).type().storage().isContent()) {
                continue;
            }
            BsonValue wanted = sink.bson(column(i).type(), row.values()[i]);
            BsonValue held = at(document, path(i));
            if (batch.parts(i).isEmpty() ? !same(wanted, held) : !sameParts(batch.parts(i), wanted, held)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameParts(List<String> parts, BsonValue wanted, @Nullable BsonValue held) {
        for (String part : parts) {
            BsonValue value = wanted.asDocument().get(part);
            if (!same(value, held == null ? null : at(held, part))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable BsonValue wanted, @Nullable BsonValue held) {
        return wanted == null || wanted.isNull() ? held == null || held.isNull() : wanted.equals(held);
    }

    private static @Nullable BsonValue at(BsonValue document, String path) {
        BsonValue at = document;
        for (String name : path.split("\\.")) {
            at = at != null && at.isDocument() ? at.asDocument().get(name) : null;
        }
        return at;
    }

    /** What the values look like that a change sets. */
    String text(boolean whole) {
        BsonDocument set = new BsonDocument();
        for (int i = 0; i < batch.columns().length; i++) {
            List<String> parts = whole ? List.of() : batch.parts(i);
            if (parts.isEmpty()) {
                set.put(path(i), Template.place(0));
            }
            for (String part : parts) {
                set.put(path(i) + "." + part, Template.place(0));
            }
        }
        return Template.print(new BsonDocument("$set", set));
    }
}
