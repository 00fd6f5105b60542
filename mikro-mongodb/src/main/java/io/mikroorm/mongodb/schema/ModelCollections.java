// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.driver.MongoDriver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;

/** The collections of a model: makes and drops them. Thread-safe. */
public final class ModelCollections {

    private final List<CollectionDesign> collections;
    private final MongoDriver driver;

    /** For a model. */
    public ModelCollections(MetadataStorage metadata, MongoDriver driver) {
        this.collections = CollectionDesign.of(metadata);
        this.driver = driver;
    }

    /** Makes the collections that are not there, and the indexes of all. */
    public void create() {
        driver.administer("create collections", database -> {
            Set<String> there = database.listCollectionNames().into(new HashSet<>());
            for (CollectionDesign collection : collections) {
                if (!there.contains(collection.name())) {
                    database.createCollection(collection.name());
                }
            }
            collections.forEach(
                    collection -> ensure(database.getCollection(collection.name(), BsonDocument.class), collection));
        });
    }

    /** Makes the indexes that are not there. */
    public void ensureIndexes() {
        driver.administer(
                "create indexes",
                database -> collections.forEach(collection ->
                        ensure(database.getCollection(collection.name(), BsonDocument.class), collection)));
    }

    private static void ensure(MongoCollection<BsonDocument> collection, CollectionDesign design) {
        List<IndexModel> models = new ArrayList<>();
        for (IndexDesign index : design.indexes()) {
            models.add(index.model());
        }
        if (!models.isEmpty()) {
            collection.createIndexes(models);
        }
    }

    /** Drops the indexes that the model does not want, but for those of keys. Returns their names. */
    public List<String> dropOtherIndexes() {
        List<String> dropped = new ArrayList<>();
        driver.administer("drop indexes", database -> {
            for (CollectionDesign design : collections) {
                Set<String> wanted = new HashSet<>(Set.of("_id_"));
                design.indexes().forEach(index -> wanted.add(index.name()));
                MongoCollection<BsonDocument> collection = database.getCollection(design.name(), BsonDocument.class);
                for (Document index : collection.listIndexes()) {
                    String name = index.getString("name");
                    if (!wanted.contains(name)) {
                        collection.dropIndex(name);
                        dropped.add(design.name() + "." + name);
                    }
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

    /** What {@link #create()} does, as one would write it in MongoDB's shell. */
    public String script() {
        StringBuilder script = new StringBuilder();
        collections.forEach(script::append);
        return script.toString();
    }
}
