// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * A query with its values: a command that can be sent. Immutable.
 *
 * @param plan what it was made of, which also says what it looks like without values
 * @param source the stages whose documents are the entities, where these are of no collection; mostly none
 * @param filter the filter
 * @param leading the stages behind it
 * @param skip how many entities are skipped
 * @param limit the most entities; 0 for all
 */
public record BoundFind(
        FindPlan plan,
        List<BsonDocument> source,
        BsonDocument filter,
        List<BsonDocument> leading,
        long skip,
        long limit) {

    /** The field of a count. */
    public static final String COUNT = "count";

    /** The stages of an aggregation that does it. */
    public List<BsonDocument> pipeline() {
        List<BsonDocument> stages = found();
        stages.addAll(leading);
        if (!plan.sort().isEmpty()) {
            stages.add(Bson.doc("$sort", plan.sort()));
        }
        if (skip > 0) {
            stages.add(Bson.doc("$skip", new BsonInt64(skip)));
        }
        if (limit > 0) {
            stages.add(Bson.doc("$limit", new BsonInt64(limit)));
        }
        stages.addAll(plan.joining());
        if (!plan.projection().isEmpty()) {
            stages.add(Bson.doc("$project", plan.projection()));
        }
        return stages;
    }

    /** The stages of an aggregation that counts what is found, whatever its order: one document with the number {@link #COUNT}, or none. */
    public List<BsonDocument> counting() {
        List<BsonDocument> stages = found();
        stages.add(Bson.doc("$count", new BsonString(COUNT)));
        return stages;
    }

    private List<BsonDocument> found() {
        List<BsonDocument> stages = new ArrayList<>(source);
        if (!filter.isEmpty()) {
            stages.add(Bson.doc("$match", filter));
        }
        return stages;
    }
}
