// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;

/** Numbers as keys, which MongoDB itself does not give: a document says which one was taken last. */
public final class KeyCounter {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> counters;

    /** Keeps its document in a database. */
    public KeyCounter(MongoDatabase database) {
        this.counters = database.getCollection("counter");
    }

    /** Takes so many numbers that follow each other; gives the first. */
    public long take(int count) {
        Document after = counters.findOneAndUpdate(Filters.eq("book"), Updates.inc("last", (long) count), AFTER);
        return Objects.requireNonNull(after).getLong("last") - count + 1;
    }
}
