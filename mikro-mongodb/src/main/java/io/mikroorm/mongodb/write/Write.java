// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A command that writes into one collection. Immutable; prints without values. */
public sealed interface Write {

    /** The collection. */
    String collection();

    /** What it looks like in MongoDB's shell, the first row standing for all, with question marks for values. */
    String text();

    /** The values of its first row, as the properties' Java values. */
    List<@Nullable Object> values();

    /** How many rows it is about. */
    int size();

    /** New documents. */
    record Insert(String collection, String text, List<@Nullable Object> values, List<NewDocument> documents)
            implements Write {

        @Override
        public int size() {
            return documents.size();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Changes and deletions one after another. */
    record Bulk(String collection, String text, List<@Nullable Object> values, List<WriteModel<BsonDocument>> models)
            implements Write {

        @Override
        public int size() {
            return models.size();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * One change, or deletion, of all documents that a filter finds.
     *
     * @param change the change; null for a deletion
     */
    record Many(
            String collection,
            String text,
            List<@Nullable Object> values,
            BsonDocument filter,
            @Nullable BsonDocument change,
            int size)
            implements Write {

        @Override
        public String toString() {
            return text;
        }
    }
}
