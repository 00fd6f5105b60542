// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.query.Criterion;
import org.bson.BsonDocument;

/**
 * A filter that the application has written itself.
 *
 * @param document the filter, which goes to the server as it is
 */
public record RawFilter(BsonDocument document) implements Criterion.OfStore {

    /** Without its values. */
    @Override
    public String toString() {
        return "MongoFilters.raw(…)";
    }
}
