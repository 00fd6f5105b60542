// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.mongodb.bson.DocumentNode;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindShape;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A query, planned: templates that take values again and again. Immutable.
 *
 * @param collection where it begins
 * @param source the stages whose documents are the entities, where these are of no collection; mostly none
 * @param filter what it looks for
 * @param leading the stages that come to the entities, and those that prepare the sort; mostly none
 * @param sort the sort; empty for none
 * @param joining the stages that bring what is joined
 * @param projection what is left out; empty for nothing
 * @param slots what comes into the places
 * @param rows how rows are made of documents
 * @param hint the index by which entities are looked for; null where the database chooses
 */
public record FindPlan(
        String collection,
        List<BsonDocument> source,
        BsonDocument filter,
        List<BsonDocument> leading,
        BsonDocument sort,
        List<BsonDocument> joining,
        BsonDocument projection,
        List<Slot> slots,
        Rows rows,
        @Nullable String hint) {

    /**
     * How rows are made of documents.
     *
     * @param layout where in a row each entity stands
     * @param root how the row is found in a document
     * @param width the columns of a row
     */
    public record Rows(RowLayout layout, DocumentNode root, int width) {}

    /** Whether the command {@code find} does it, without a pipeline. */
    public boolean isPlain() {
        return source.isEmpty() && leading.isEmpty() && joining.isEmpty();
    }

    /** With the values of a query; asks for the keys that other queries have to find, in an order in which they can. */
    public BoundFind bind(FindQuery query, KeyFinder finder) {
        BsonValue[] values = Binding.values(slots, query, finder);
        return new BoundFind(
                this,
                query.given().isEmpty() ? source : filled(source, values), // fixed stages may have what marks a place
                Template.filled(filter, place -> values[place]),
                filled(leading, values),
                Math.max(query.offset(), 0),
                Math.max(query.limit(), 0));
    }

    private static List<BsonDocument> filled(List<BsonDocument> stages, BsonValue[] values) {
        List<BsonDocument> bound = new ArrayList<>(stages.size());
        for (BsonDocument stage : stages) {
            bound.add(Template.filled(stage, place -> values[place]));
        }
        return bound;
    }

    /** What it looks like, without values. */
    public String text(FindShape shape) {
        return text(shape, new BsonDocument());
    }

    /** What it looks like with options of the command, which have no values of the query. */
    public String text(FindShape shape, BsonDocument options) {
        BsonDocument all = new BsonDocument();
        if (hint != null) {
            all.put("hint", new BsonString(hint));
        }
        all.putAll(options);
        StringBuilder text = new StringBuilder(Template.collection(collection));
        if (isPlain()) {
            text.append(".find(").append(Template.print(filter));
            text.append(projection.isEmpty() ? "" : ", " + Template.print(projection))
                    .append(')');
            all.forEach((name, value) -> text.append('.')
                    .append(name)
                    .append('(')
                    .append(Template.print(value))
                    .append(')'));
            text.append(sort.isEmpty() ? "" : ".sort(" + Template.print(sort) + ")");
            text.append(shape.skipping() ? ".skip(?)" : "").append(shape.limited() ? ".limit(?)" : "");
        } else {
            BoundFind any =
                    new BoundFind(this, source, filter, leading, shape.skipping() ? 1 : 0, shape.limited() ? 1 : 0);
            String before = ".aggregate([";
            for (BsonDocument stage : any.pipeline()) {
                boolean window = stage.containsKey("$skip") || stage.containsKey("$limit");
                text.append(before).append(window ? windowText(stage) : Template.print(stage));
                before = ", ";
            }
            text.append(all.isEmpty() ? "])" : "], " + Template.print(all) + ")");
        }
        return text.toString();
    }

    private static String windowText(BsonDocument stage) {
        return "{ " + stage.getFirstKey() + ": ? }";
    }

    /** What a count of it looks like, without values. */
    public String countText(BsonDocument options) {
        if (!source.isEmpty()) {
            StringBuilder text = new StringBuilder(Template.collection(collection));
            String before = ".aggregate([";
            for (BsonDocument stage : new BoundFind(this, source, filter, List.of(), 0, 0).counting()) {
                text.append(before).append(Template.print(stage));
                before = ", ";
            }
            return text.append(options.isEmpty() ? "])" : "], " + Template.print(options) + ")")
                    .toString();
        }
        return Template.collection(collection) + ".countDocuments(" + Template.print(filter)
                + (options.isEmpty() ? "" : ", " + Template.print(options)) + ")";
    }
}
