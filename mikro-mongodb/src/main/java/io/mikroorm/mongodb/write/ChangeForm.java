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
    private final MappedColumn[] columns;
    private final String[] paths;
    private final String[][] partPaths;
    private final BsonSink sink = new BsonSink();

    /** Of a batch. */
    public ChangeForm(UpdateBatch batch) {
        this.batch = batch;
        EntityMetadata entity = batch.entity();
        int count = batch.columns().length;
        this.columns = new MappedColumn[count];
        this.paths = new String[count];
        this.partPaths = new String[count][];
        for (int i = 0; i < count; i++) {
            MappedColumn column = entity.columns().get(batch.columns()[i]);
            String path = DocumentFields.of(entity, column);
            columns[i] = column;
            paths[i] = path;
            partPaths[i] =
                    batch.parts(i).stream().map(part -> path + "." + part).toArray(String[]::new);
        }
    }

    /** Has an object in each place of which parts are set: added to a filter. */
    void requireObjects(BsonDocument filter) {
        for (int i = 0; i < batch.columns().length; i++) {
            if (!batch.parts(i).isEmpty()) {
                filter.putIfAbsent(paths[i], OBJECT);
            }
        }
    }

    /** Has none in one of these places. */
    void requireNoObjects(BsonDocument filter) {
        BsonArray missing = new BsonArray();
        for (int i = 0; i < batch.columns().length; i++) {
            if (!batch.parts(i).isEmpty()) {
                missing.add(new BsonDocument(paths[i], new BsonDocument("$not", OBJECT)));
            }
        }
        filter.put("$or", missing);
    }

    /** What a change does to a document: it sets values, and takes those away that are null. */
    BsonDocument change(@Nullable Object[] values, boolean whole) {
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        for (int i = 0; i < values.length; i++) {
            List<String> parts = whole ? List.of() : batch.parts(i);
            if (parts.isEmpty()) {
                put(set, unset, paths[i], values[i] == null ? null : value(i, values));
            } else {
                BsonDocument object = value(i, values).asDocument();
                for (int j = 0; j < parts.size(); j++) {
                    put(set, unset, partPaths[i][j], object.get(parts.get(j)));
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
        return sink.bson(columns[place].type(), values[place]);
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
            if (columns[i].type().storage().isContent()) {
                continue;
            }
            BsonValue wanted = sink.bson(columns[i].type(), row.values()[i]);
            BsonValue held = DocumentFields.at(document, paths[i]);
            if (batch.parts(i).isEmpty() ? !same(wanted, held) : !sameParts(batch.parts(i), wanted, held)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameParts(List<String> parts, BsonValue wanted, @Nullable BsonValue held) {
        for (String part : parts) {
            BsonValue value = wanted.asDocument().get(part);
            if (!same(value, held instanceof BsonDocument object ? object.get(part) : null)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable BsonValue wanted, @Nullable BsonValue held) {
        return wanted == null || wanted.isNull() ? held == null || held.isNull() : wanted.equals(held);
    }

    /** What the values look like that a change sets. */
    String text(boolean whole) {
        BsonDocument set = new BsonDocument();
        for (int i = 0; i < batch.columns().length; i++) {
            List<String> parts = whole ? List.of() : batch.parts(i);
            if (parts.isEmpty()) {
                set.put(paths[i], Template.place(0));
            }
            for (int j = 0; j < parts.size(); j++) {
                set.put(partPaths[i][j], Template.place(0));
            }
        }
        return Template.print(new BsonDocument("$set", set));
    }
}
