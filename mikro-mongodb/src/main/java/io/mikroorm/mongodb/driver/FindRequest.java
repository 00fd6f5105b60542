// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import io.mikroorm.mongodb.query.BoundFind;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** A query for entities or for values of theirs: a plain find where that is enough. */
record FindRequest(MongoCollection<BsonDocument> collection, BoundFind find, ReadSettings settings)
        implements Request<RawBsonDocument> {

    @Override
    public MongoIterable<RawBsonDocument> in(@Nullable ClientSession session) {
        return find.plan().isPlain() ? plain(session) : aggregate(session);
    }

    private MongoIterable<RawBsonDocument> aggregate(@Nullable ClientSession session) {
        List<BsonDocument> pipeline = find.pipeline();
        AggregateIterable<RawBsonDocument> aggregate = session == null
                ? collection.aggregate(pipeline, RawBsonDocument.class)
                : collection.aggregate(session, pipeline, RawBsonDocument.class);
        settings.on(aggregate);
        String hint = find.plan().hint();
        return hint == null ? aggregate : aggregate.hintString(hint);
    }

    private MongoIterable<RawBsonDocument> plain(@Nullable ClientSession session) {
        FindIterable<RawBsonDocument> found = session == null
                ? collection.find(find.filter(), RawBsonDocument.class)
                : collection.find(session, find.filter(), RawBsonDocument.class);
        settings.on(found);
        if (!find.plan().sort().isEmpty()) {
            found.sort(find.plan().sort());
        }
        if (!find.plan().projection().isEmpty()) {
            found.projection(find.plan().projection());
        }
        found.skip(Math.toIntExact(Math.min(find.skip(), Integer.MAX_VALUE)))
                .limit(Math.toIntExact(Math.min(find.limit(), Integer.MAX_VALUE)));
        String hint = find.plan().hint();
        return hint == null ? found : found.hintString(hint);
    }
}
