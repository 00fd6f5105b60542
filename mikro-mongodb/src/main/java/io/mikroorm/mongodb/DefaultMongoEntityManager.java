// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import io.mikroorm.mongodb.driver.Aggregation;
import io.mikroorm.mongodb.driver.MongoSession;
import io.mikroorm.session.DefaultEntityManager;
import io.mikroorm.session.Scope;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Says MongoDB's own words to the session of the unit of work that it speaks for. */
final class DefaultMongoEntityManager extends DefaultEntityManager implements MongoEntityManager {

    DefaultMongoEntityManager(Scope scope) {
        super(scope);
    }

    private MongoSession mongo() {
        return (MongoSession) driverSession();
    }

    @Override
    public MongoEntityManager fork() {
        return MongoEntityManager.of(super.fork());
    }

    @Override
    public <R> List<R> aggregateInto(
            Class<R> result, Class<?> entity, List<? extends Bson> pipeline, Consumer<AggregateOptions> options) {
        return mongo().aggregate(prepared(result, entity, pipeline, options));
    }

    @Override
    public Stream<Document> streamAggregate(
            Class<?> entity, List<? extends Bson> pipeline, Consumer<AggregateOptions> options) {
        return mongo().stream(prepared(Document.class, entity, pipeline, options));
    }

    private <R> Aggregation<R> prepared(
            Class<R> result, Class<?> entity, List<? extends Bson> pipeline, Consumer<AggregateOptions> options) {
        String collection = metadata(entity).table();
        AggregateOptions read = new AggregateOptions();
        options.accept(read);
        flushBeforeReading(read.flushMode());
        return new Aggregation<>(collection, pipeline, result, read.settings());
    }

    @Override
    public MongoCollection<Document> getCollection(Class<?> entity) {
        return mongo().documents(metadata(entity).table());
    }

    @Override
    public @Nullable ClientSession getClientSession() {
        return mongo().transaction();
    }
}
