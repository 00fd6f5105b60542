// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import io.mikroorm.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The entity manager with MongoDB's own words. Every entity manager of a {@link MongoORM} is one, also that which work in a transaction
 * gets: {@code MongoEntityManager.of(tx)}.
 *
 * <p>Pipelines and collections speak of documents and their fields, not of entities and their properties. They are the application's own
 * text: nothing in them is checked or quoted, so nothing that comes from outside belongs in them but as a value.
 */
public interface MongoEntityManager extends EntityManager {

    /** The same entity manager with MongoDB's words; an error where it is that of another database. */
    static MongoEntityManager of(EntityManager em) {
        if (em instanceof MongoEntityManager mongo) {
            return mongo;
        }
        throw CallErrors.otherDatabase();
    }

    @Override
    MongoEntityManager fork();

    /** The documents that a pipeline comes to, which begins with those of an entity. */
    default List<Document> aggregate(Class<?> entity, List<? extends Bson> pipeline) {
        return aggregate(entity, pipeline, o -> {});
    }

    /**
     * The documents that a pipeline comes to, which begins with those of an entity. Flushes first, whatever entities are to be written,
     * unless the flush mode is {@code COMMIT}. In a transaction it is done in it. Nothing that comes back is managed, and stages that write
     * ({@code $merge}, {@code $out}) do so beside this unit of work.
     */
    default List<Document> aggregate(
            Class<?> entity, List<? extends Bson> pipeline, Consumer<AggregateOptions> options) {
        return aggregateInto(Document.class, entity, pipeline, options);
    }

    /** The same as the other method, without options. */
    default <R> List<R> aggregateInto(Class<R> result, Class<?> entity, List<? extends Bson> pipeline) {
        return aggregateInto(result, entity, pipeline, o -> {});
    }

    /**
     * What a pipeline comes to as objects of a class that MongoDB's driver makes of documents: a public record whose components are called as the
     * fields, {@code BsonDocument}, or a class for which the client has a codec. See {@link #aggregate(Class, List, Consumer)}.
     */
    <R> List<R> aggregateInto(
            Class<R> result, Class<?> entity, List<? extends Bson> pipeline, Consumer<AggregateOptions> options);

    /** The documents that a pipeline comes to as a stream. Close it: see the method with options. */
    default Stream<Document> streamAggregate(Class<?> entity, List<? extends Bson> pipeline) {
        return streamAggregate(entity, pipeline, o -> {});
    }

    /**
     * The documents that a pipeline comes to, each fetched when it is asked for. The command is sent by this call, and its cursor is open
     * until the last document was read or the stream is closed: write {@code try (Stream<Document> found = em.streamAggregate(…))}. In a
     * transaction it is read in it, ends with it, and until it is closed, other commands are refused. Otherwise as
     * {@link #aggregate(Class, List, Consumer)}.
     */
    Stream<Document> streamAggregate(
            Class<?> entity, List<? extends Bson> pipeline, Consumer<AggregateOptions> options);

    /**
     * The collection of an entity, as MongoDB's driver has it. What is done with it is beside the unit of work: nothing is flushed before,
     * managed entities do not learn of it, and it is part of a transaction only where {@link #getClientSession()} is handed to it.
     */
    MongoCollection<Document> getCollection(Class<?> entity);

    /**
     * MongoDB's own session of the current transaction, for commands that belong to it: {@code
     * em.getCollection(Book.class).insertOne(em.getClientSession(), document)}. Null where there is no transaction. It must be neither closed nor
     * kept: it ends with the transaction.
     */
    @Nullable
    ClientSession getClientSession();
}
