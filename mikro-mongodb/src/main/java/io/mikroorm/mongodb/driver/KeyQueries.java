// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.client.MongoCollection;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.query.KeyFinder;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Sends what is asked before a query, as that is carried out. */
final class KeyQueries implements KeyFinder {

    private final MongoDriver driver;
    private final MongoConnection connection;
    private final ReadSettings settings;

    KeyQueries(MongoDriver driver, MongoConnection connection, ReadSettings settings) {
        this.driver = driver;
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public BsonArray find(String collection, BsonDocument filter, String field, String text) {
        FoundKeys keys = new FoundKeys(field);
        connection.fields(Command.of(collection, text, List.of()), filter, keys.projection(), keys, settings);
        return keys.toArray();
    }

    @Override
    public BsonArray groups(String collection, List<BsonDocument> stages, String text) {
        BsonArray keys = new BsonArray();
        MongoCollection<BsonDocument> documents = settings.on(driver.collection(collection));
        Request<BsonDocument> request = session ->
                settings.on(session == null ? documents.aggregate(stages) : documents.aggregate(session, stages));
        connection.find(
                request, Command.of(collection, text, List.of()), (BsonDocument group) -> keys.add(group.get("_id")));
        return keys;
    }
}
