// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.MongoClientSettings;
import io.mikroorm.mongodb.query.RawFilter;
import io.mikroorm.query.Condition;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/** Conditions in MongoDB's own words, for what {@code where(…)} has no word for. Other databases refuse them. */
public final class MongoFilters {

    private static final CodecRegistry CODECS = CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);

    private MongoFilters() {}

    /**
     * A filter that goes to the server as it is: {@code where("price").lt(10).and(MongoFilters.raw(Filters.text("winter")))}. It speaks of
     * fields as they are stored, and anything in it is taken at its word, {@code $where} too: never make one of what comes from outside.
     * Behind {@code not()} it finds all documents that it does not find otherwise, also those without the field.
     */
    public static Condition<Object> raw(Bson filter) {
        return new Condition<>(
                new RawFilter(filter.toBsonDocument(Document.class, CODECS).clone()));
    }
}
