// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.mongodb.bson.Template;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pipeline that was asked for. Its question marks become places of a template, each told from the others by whether a text there would be
 * one: in conditions it is, but in expressions a dollar sign makes a path of it.
 */
final class AskedPipeline {

    private final boolean[] inExpression;
    private int found;
    private boolean isMixed;

    private AskedPipeline(int values) {
        this.inExpression = new boolean[values];
    }

    /** The stages, whose values take the first places of the query. */
    static BsonArray read(EntityMetadata entity, QueryFragment.Template asked, Slots slots) {
        List<String> words = asked.words();
        String text = withPlaces(words);
        String problem = Pipelines.problem(text);
        if (problem != null) {
            throw FilterErrors.noPipeline(entity.name(), problem);
        }
        BsonArray stages = BsonArray.parse(text);
        AskedPipeline pipeline = new AskedPipeline(words.size() - 1);
        pipeline.look(stages, "", true);
        String lost = pipeline.problem();
        if (lost != null) {
            throw FilterErrors.noPipeline(entity.name(), lost);
        }
        for (int i = 0; i < pipeline.inExpression.length; i++) {
            slots.add(new Slot.OfSource(i, pipeline.inExpression[i]));
        }
        return stages;
    }

    /** As JSON writes what marks places. */
    private static String withPlaces(List<String> words) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            BsonTimestamp place = Template.place(i - 1).asTimestamp();
            text.append("Timestamp(").append(place.getTime()).append(", ").append(place.getInc());
            text.append(')').append(words.get(i));
        }
        return text.toString();
    }

    /** Of two fields with one name the last is read, in the place of the first: so a value is missing, and others may have changed places. */
    private @Nullable String problem() {
        if (found > inExpression.length) {
            return "has a Timestamp in its text. Give it as a value";
        }
        return found < inExpression.length || isMixed
                ? "has a name twice in one document, so that a question mark is lost. Write {price: {$gt: ?, $lt: ?}}, or $and"
                : null;
    }

    private void look(BsonValue value, String under, boolean expression) {
        if (value.isTimestamp()) {
            int place = value.asTimestamp().getTime();
            if (place == found && place < inExpression.length) {
                inExpression[place] = expression;
            } else {
                isMixed = true;
            }
            found++;
        } else if (value.isArray()) {
            for (BsonValue element : value.asArray()) {
                look(element, under, expression);
            }
        } else if (value.isDocument()) {
            for (Map.Entry<String, BsonValue> field : value.asDocument().entrySet()) {
                String name = field.getKey();
                look(field.getValue(), name, isExpression(under, name, expression));
            }
        }
    }

    private static boolean isExpression(String under, String name, boolean around) {
        return switch (name) {
            case "$match", "$literal" -> false;
            case "$expr" -> true;
            case "query" -> around && !under.equals("$geoNear");
            case "restrictSearchWithMatch" -> around && !under.equals("$graphLookup");
            default -> around;
        };
    }
}
