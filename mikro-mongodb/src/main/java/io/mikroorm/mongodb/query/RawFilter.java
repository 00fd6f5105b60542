// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.query.Condition;
import org.bson.BsonDocument;

/**
 * A filter that the application has written itself.
 *
 * @param document the filter, which goes to the server as it is
 */
public record RawFilter(BsonDocument document) implements Condition.OfStore {

    /** Without its values. */
    @Override
    public String toString() {
        return "MongoFilters.raw(…)";
    }
}
