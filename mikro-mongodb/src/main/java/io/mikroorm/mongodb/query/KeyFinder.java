// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Finds the values of one field, each once, before the query that has them in its filter. */
public interface KeyFinder {

    /**
     * The values.
     *
     * @param collection where it looks
     * @param filter the filter, with its values
     * @param field the field, by its path; of an array, each of its values
     * @param text what that query looks like, without values
     */
    BsonArray find(String collection, BsonDocument filter, String field, String text);

    /**
     * The keys of the groups that a pipeline makes.
     *
     * @param collection where it looks
     * @param stages the stages, with their values
     * @param text what they look like, without values
     */
    BsonArray groups(String collection, List<BsonDocument> stages, String text);
}
