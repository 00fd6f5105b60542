// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.ValidationOptions;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.driver.MongoDriver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The collections of a model: makes and drops them. Thread-safe. */
public final class ModelCollections {

    private final List<CollectionDesign> collections;
    private final MongoDriver driver;

    /**
     * For a model.
     *
     * @param validators whether collections keep their documents to the mapping
     */
    public ModelCollections(MetadataStorage metadata, MongoDriver driver, boolean validators) {
        this.collections = CollectionDesign.of(metadata, validators);
        this.driver = driver;
    }

    /** Makes the collections that are not there, gives all of them their rules, and makes the indexes that are not there. */
    public void create() {
        driver.administer("create collections", database -> {
            Map<String, BsonDocument> there = rules(database);
            for (CollectionDesign collection : collections) {
                BsonDocument known = there.get(collection.name());
                if (known == null) {
                    create(database, collection);
                } else {
                    rule(database, collection, known);
                }
            }
        });
        ensureIndexes();
    }

    private static void create(MongoDatabase database, CollectionDesign collection) {
        BsonDocument rules = collection.rules();
        if (rules == null) {
            database.createCollection(collection.name());
        } else {
            ValidationOptions validation = new ValidationOptions().validator(rules);
            database.createCollection(collection.name(), new CreateCollectionOptions().validationOptions(validation));
        }
    }

    /** Collections that are there, with their rules. */
    private static Map<String, BsonDocument> rules(MongoDatabase database) {
        Map<String, BsonDocument> rules = new HashMap<>();
        for (BsonDocument collection : database.listCollections(BsonDocument.class)) {
            BsonDocument options = collection.getDocument("options", new BsonDocument());
            rules.put(collection.getString("name").getValue(), options.getDocument("validator", new BsonDocument()));
        }
        return rules;
    }

    /** Rules that others have made stay where the model wants none. */
    private static boolean rule(MongoDatabase database, CollectionDesign collection, BsonDocument there) {
        BsonDocument rules = collection.rules();
        if (rules == null || SameDocument.test(rules, there)) {
            return false;
        }
        database.runCommand(new BsonDocument("collMod", new BsonString(collection.name())).append("validator", rules));
        return true;
    }

    /** Gives the collections that are there the rules that they do not have. Returns the names of those that were changed. */
    public List<String> ensureValidators() {
        List<String> changed = new ArrayList<>();
        driver.administer("change validators", database -> {
            Map<String, BsonDocument> there = rules(database);
            for (CollectionDesign collection : collections) {
                BsonDocument known = there.get(collection.name());
                if (known != null && rule(database, collection, known)) {
                    changed.add(collection.name());
                }
            }
        });
        return changed;
    }

    /** Makes the indexes that are not there. Where one is there otherwise, that is an error, and none is made. */
    public void ensureIndexes() {
        List<IndexChanges> changes = changes();
        List<String> changed = new ArrayList<>();
        for (IndexChanges change : changes) {
            change.changed().forEach(name -> changed.add(change.collection() + "." + name));
        }
        if (!changed.isEmpty()) {
            throw SchemaErrors.changed(changed);
        }
        driver.administer(
                "create indexes",
                database -> changes.forEach(change -> make(database, change.collection(), change.missing())));
    }

    /** Makes the indexes that are not there, and those that are there otherwise anew. Returns the names of the latter. */
    public List<String> rebuildIndexes() {
        List<IndexChanges> changes = changes();
        List<String> rebuilt = new ArrayList<>();
        driver.administer("rebuild indexes", database -> {
            for (IndexChanges change : changes) {
                for (String name : change.changed()) {
                    database.getCollection(change.collection()).dropIndex(name);
                    rebuilt.add(change.collection() + "." + name);
                }
                List<IndexDesign> wanted = new ArrayList<>(change.anew());
                wanted.addAll(change.missing());
                make(database, change.collection(), wanted);
            }
        });
        return rebuilt;
    }

    /** What {@link #rebuildIndexes()} would do now, as one would write it in MongoDB's shell; empty for nothing. */
    public String indexScript() {
        StringBuilder script = new StringBuilder();
        changes().forEach(script::append);
        return script.toString();
    }

    private List<IndexChanges> changes() {
        List<IndexChanges> changes = new ArrayList<>();
        driver.administer("list indexes", database -> {
            for (CollectionDesign collection : collections) {
                List<BsonDocument> there = database.getCollection(collection.name())
                        .listIndexes(BsonDocument.class)
                        .into(new ArrayList<>());
                changes.add(IndexChanges.between(collection, there));
            }
        });
        return changes;
    }

    private static void make(MongoDatabase database, String collection, List<IndexDesign> indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        BsonArray commands = new BsonArray();
        indexes.forEach(index -> commands.add(index.command()));
        database.runCommand(new BsonDocument("createIndexes", new BsonString(collection)).append("indexes", commands));
    }

    /** Drops the indexes that the model does not want, but for those of keys. Returns their names. */
    public List<String> dropOtherIndexes() {
        List<IndexChanges> changes = changes();
        List<String> dropped = new ArrayList<>();
        driver.administer("drop indexes", database -> {
            for (IndexChanges change : changes) {
                MongoCollection<BsonDocument> collection =
                        database.getCollection(change.collection(), BsonDocument.class);
                for (String name : change.others()) {
                    collection.dropIndex(name);
                    dropped.add(change.collection() + "." + name);
                }
            }
        });
        return dropped;
    }

    /** Drops the collections that are there, with all that is in them, and forgets their last keys. */
    public void drop() {
        driver.administer("drop collections", database -> {
            for (CollectionDesign collection : collections) {
                database.getCollection(collection.name()).drop();
            }
        });
        driver.forgetKeys(collections.stream().map(CollectionDesign::name).toList());
    }

    /** What {@link #create()} does where nothing is there, as one would write it in MongoDB's shell. */
    public String script() {
        StringBuilder script = new StringBuilder();
        collections.forEach(script::append);
        return script.toString();
    }
}
