// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ViewMapping;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.query.shape.FindShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonValue;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.mongodb.query.Bson.doc;

/** The pipelines of virtual entities, which the mapping has as texts. */
public final class Pipelines {

    /** Stages that write, or that stand at the beginning only and need no collection. */
    private static final Set<String> UNUSABLE = Set.of("$out", "$merge", "$documents", "$changeStream", "$currentOp");

    /** The place of a number of documents, in stages that compare it. */
    static final int COUNTED = -1;

    private Pipelines() {}

    /**
     * The stages whose documents are the groups of those that have the same, as many as are asked for: what is unwound is looked at again, for an array has more in
     * it than what the filter is about. The number has the place {@link #COUNTED}.
     */
    static List<BsonDocument> groups(Slot.Counted counted) {
        BsonDocument filter = counted.owners().filter();
        List<BsonDocument> stages = new ArrayList<>();
        if (!filter.isEmpty()) {
            stages.add(doc("$match", filter));
        }
        stages.add(doc("$unwind", Bson.field(counted.unwound())));
        if (!filter.isEmpty()) {
            stages.add(doc("$match", filter));
        }
        BsonDocument count = doc("$sum", Bson.ONE);
        stages.add(doc("$group", doc("_id", Bson.field(counted.owners().by())).append("n", count)));
        BsonDocument enough = doc(counted.exactly() ? "$eq" : "$gte", Template.place(COUNTED));
        stages.add(doc("$match", doc("n", enough)));
        return stages;
    }

    /** What is wrong with a text, behind "its pipeline"; null for nothing. */
    public static @Nullable String problem(String text) {
        BsonArray stages;
        try {
            stages = BsonArray.parse(text);
        } catch (JsonParseException | BsonInvalidOperationException | NumberFormatException e) {
            return "is no array in JSON: " + e.getMessage();
        }
        if (stages.isEmpty()) {
            return "has no stage";
        }
        for (BsonValue stage : stages) {
            if (!stage.isDocument() || stage.asDocument().size() != 1) {
                return "has a stage that is no document with one operator";
            }
            String operator = stage.asDocument().getFirstKey();
            if (!operator.startsWith("$")) {
                return "has the stage " + operator + ", but operators begin with $";
            }
            if (UNUSABLE.contains(operator)) {
                return "has the stage " + operator + ", which is none of a query over a collection";
            }
        }
        return null;
    }

    /**
     * The stages whose documents are the rows of an entity, each with what stands for a key; none for an entity of a collection. The values of stages that
     * were asked for take the next places.
     */
    static List<BsonDocument> of(FindShape shape, Slots slots) {
        EntityMetadata entity = shape.entity();
        ViewMapping view = entity.view();
        if (view == null) {
            return List.of();
        }
        QueryFragment.Template asked = shape.source();
        BsonArray said = asked == null ? BsonArray.parse(view.query()) : AskedPipeline.read(entity, asked, slots);
        List<BsonDocument> stages = new ArrayList<>();
        for (BsonValue stage : said) {
            stages.add(stage.asDocument());
        }
        stages.add(doc("$addFields", doc(entity.key().name(), doc("$literal", new BsonInt64(1)))));
        return stages;
    }
}
