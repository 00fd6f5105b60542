// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.mongodb.bson.DocumentFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Gathers the values of one field of documents, each once; of an array, each of its values. */
final class FoundKeys implements Consumer<BsonDocument> {

    private final String field;
    private final String[] path;
    private final Set<BsonValue> values = new LinkedHashSet<>();

    FoundKeys(String field) {
        this.field = field;
        this.path = field.split("\\.");
    }

    /** The fields that the documents need. */
    BsonDocument projection() {
        BsonDocument projection = new BsonDocument(field, new BsonInt32(1));
        if (!path[0].equals(DocumentFields.KEY)) {
            projection.append(DocumentFields.KEY, new BsonInt32(0));
        }
        return projection;
    }

    @Override
    public void accept(BsonDocument document) {
        BsonValue value = at(document, path);
        if (value instanceof BsonArray array) {
            values.addAll(array);
        } else if (value != null && !value.isNull()) {
            values.add(value);
        }
    }

    BsonArray toArray() {
        return new BsonArray(List.copyOf(values));
    }

    /** The value at a path; null for none. */
    private static @Nullable BsonValue at(BsonDocument document, String... path) {
        BsonValue value = document;
        for (String name : path) {
            value = value instanceof BsonDocument inner ? inner.get(name) : null;
        }
        return value;
    }
}
