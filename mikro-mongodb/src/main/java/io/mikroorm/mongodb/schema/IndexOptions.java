// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.IndexMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What an index says in MongoDB's own words.
 *
 * @param options what the command {@code createIndexes} takes
 * @param weights the weights of properties in an index of texts
 * @param isFlat whether places are points of a plane rather than of a globe
 * @param problems what is no option, or has no such value, as sentences
 */
record IndexOptions(BsonDocument options, Map<String, BsonValue> weights, boolean isFlat, List<String> problems) {

    private static final String SPARSE = "sparse";
    private static final String EXPIRES = "expireAfterSeconds";
    private static final String FLAT = "2d";
    private static final String WEIGHT = "weights.";
    private static final long LONGEST_LIFE = Integer.MAX_VALUE;
    private static final long MOST_WEIGHT = 99_999;

    static IndexOptions read(IndexMapping index) {
        BsonDocument options = new BsonDocument();
        Map<String, BsonValue> weights = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        boolean flat = false;
        for (Map.Entry<String, String> option : index.options().entrySet()) {
            String name = option.getKey();
            BsonValue value = value(index.type(), name, option.getValue());
            if (value == null) {
                problems.add(problem(name));
            } else if (name.startsWith(WEIGHT)) {
                weights.put(name.substring(WEIGHT.length()), value);
            } else if (name.equals(FLAT)) {
                flat = value.asBoolean().getValue();
            } else {
                options.put(name, value);
            }
        }
        return new IndexOptions(options, weights, flat, problems);
    }

    private static @Nullable BsonValue value(IndexType type, String name, String text) {
        if (name.startsWith(WEIGHT)) {
            return type == IndexType.FULLTEXT ? number(text, 1, MOST_WEIGHT) : null;
        }
        return switch (name) {
            case "hidden" -> truth(text);
            case SPARSE, EXPIRES ->
                type != IndexType.SORTED ? null : name.equals(SPARSE) ? truth(text) : number(text, 0, LONGEST_LIFE);
            case "default_language", "language_override" ->
                type == IndexType.FULLTEXT && !text.isEmpty() ? new BsonString(text) : null;
            case FLAT -> type == IndexType.SPATIAL ? truth(text) : null;
            default -> null;
        };
    }

    private static @Nullable BsonValue truth(String text) {
        return text.equals("true") ? BsonBoolean.TRUE : text.equals("false") ? BsonBoolean.FALSE : null;
    }

    private static @Nullable BsonValue number(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            return number < least || number > most ? null : new BsonInt64(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String problem(String name) {
        return "It has the option '" + name
                + "', which it does not take, or not with that value. What there is: hidden (true or"
                + " false); of SORTED, sparse (true or false) and expireAfterSeconds (a number up to 2147483647); of FULLTEXT,"
                + " weights.<property> (1 to 99999), default_language and language_override (a name); of SPATIAL, 2d (true or"
                + " false).";
    }

    /** Whether it says itself whether documents without its fields are in it. */
    boolean saysSparse() {
        return options.containsKey(SPARSE);
    }

    boolean isSparse() {
        return options.getBoolean(SPARSE, BsonBoolean.FALSE).getValue();
    }

    /** Whether documents are deleted by it. */
    boolean expires() {
        return options.containsKey(EXPIRES);
    }
}
