// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A pipeline of the application's own, as MongoDB's driver takes it. */
record AggregateRequest<T>(MongoCollection<Document> collection, List<BsonDocument> stages, Aggregation<T> wanted)
        implements Request<T> {

    static <T> AggregateRequest<T> of(MongoCollection<Document> collection, Aggregation<T> wanted) {
        List<BsonDocument> stages = new ArrayList<>(wanted.pipeline().size());
        for (Bson stage : wanted.pipeline()) {
            stages.add(stage.toBsonDocument(Document.class, collection.getCodecRegistry()));
        }
        return new AggregateRequest<>(wanted.settings().on(collection), stages, wanted);
    }

    @Override
    public MongoIterable<T> in(@Nullable ClientSession session) {
        AggregateIterable<T> aggregate = session == null
                ? collection.aggregate(stages, wanted.result())
                : collection.aggregate(session, stages, wanted.result());
        return wanted.settings().on(aggregate);
    }

    /** What is told of it. Nobody knows which of its texts are values, so none is part of what it looks like. */
    Command command() {
        List<Object> values = new ArrayList<>();
        String text = Template.print(Template.of(new BsonArray(stages), values));
        BsonDocument options = wanted.settings().document();
        return Command.of(
                wanted.collection(),
                Template.collection(wanted.collection()) + ".aggregate(" + text
                        + (options.isEmpty() ? "" : ", " + Template.print(options)) + ")",
                values);
    }
}
