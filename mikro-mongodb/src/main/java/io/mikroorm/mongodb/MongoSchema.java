// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.mongodb.schema.ModelCollections;
import java.util.List;

/** What makes and drops the collections of a model. Transactions need collections that are there already. Thread-safe. */
public final class MongoSchema {

    private final ModelCollections collections;

    MongoSchema(ModelCollections collections) {
        this.collections = collections;
    }

    /** Makes the collections that are not there ({@code create}), and the indexes of all ({@code createIndexes}). */
    public void create() {
        collections.create();
    }

    /** Makes the indexes that are not there. One that is there with other fields or options is an error of the server. */
    public void ensureIndexes() {
        collections.ensureIndexes();
    }

    /** Drops the indexes of the model's collections that the model does not want. Returns them as {@code collection.index}. */
    public List<String> dropOtherIndexes() {
        return collections.dropOtherIndexes();
    }

    /** Drops the collections that are there, with all their documents; numbers as keys begin at one again. */
    public void drop() {
        collections.drop();
    }

    /** What {@link #create()} does, as one would write it in MongoDB's shell. */
    public String createScript() {
        return collections.script();
    }
}
