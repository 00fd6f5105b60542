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

    /**
     * Makes the collections that are not there ({@code create}), gives all of them their validators where those are asked for ({@code
     * collMod}), and makes the indexes as {@link #ensureIndexes()} does. Done again, it changes nothing.
     */
    public void create() {
        collections.create();
    }

    /**
     * Makes the indexes that are not there. Where one is there with other fields, options or under another name, that is a {@code
     * ValidationException} which names it, and none is made: see {@link #rebuildIndexes()}.
     */
    public void ensureIndexes() {
        collections.ensureIndexes();
    }

    /**
     * Makes the indexes that are not there, and drops and makes anew those that are there otherwise, which takes time and leaves unique
     * values unguarded meanwhile. Returns what was dropped as {@code collection.index}.
     */
    public List<String> rebuildIndexes() {
        return collections.rebuildIndexes();
    }

    /** What {@link #rebuildIndexes()} would do now, as one would write it in MongoDB's shell; empty where there is nothing to do. */
    public String indexScript() {
        return collections.indexScript();
    }

    /**
     * Gives the collections that are there the validators of the model, where {@code validators(true)} asks for them. Documents that are
     * there already are not looked at before they are written again. Returns the collections that had others.
     */
    public List<String> ensureValidators() {
        return collections.ensureValidators();
    }

    /** Drops the indexes of the model's collections that the model does not want. Returns them as {@code collection.index}. */
    public List<String> dropOtherIndexes() {
        return collections.dropOtherIndexes();
    }

    /** Drops the collections that are there, with all their documents; numbers as keys begin at one again. */
    public void drop() {
        collections.drop();
    }

    /** What {@link #create()} does where nothing is there, as one would write it in MongoDB's shell. */
    public String createScript() {
        return collections.script();
    }
}
