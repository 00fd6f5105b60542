// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Documents with places for values, so that what is fixed and what is a value never mix: a value cannot become an operator, and what is
 * printed has no values in it. A place is marked by BSON's internal timestamp, of which no property's value is ever made.
 */
public final class Template {

    private static final Pattern PLAIN = Pattern.compile("[$\\p{L}_][\\p{L}\\p{N}_$]*");

    private Template() {}

    /** A place for the value with a number. */
    public static BsonValue place(int number) {
        return new BsonTimestamp(number, 0);
    }

    /** A document with the values in their places. What has no place inside is shared, not copied. */
    public static BsonDocument filled(BsonDocument template, IntFunction<BsonValue> values) {
        return fill(template, values).asDocument();
    }

    private static BsonValue fill(BsonValue value, IntFunction<BsonValue> values) {
        if (value instanceof BsonTimestamp place) {
            return values.apply(place.getTime());
        }
        if (value instanceof BsonDocument document) {
            BsonDocument result = new BsonDocument();
            for (Map.Entry<String, BsonValue> entry : document.entrySet()) {
                result.put(entry.getKey(), fill(entry.getValue(), values));
            }
            return result;
        }
        if (value instanceof BsonArray array) {
            BsonArray result = new BsonArray(array.size());
            for (BsonValue element : array) {
                result.add(fill(element, values));
            }
            return result;
        }
        return value;
    }

    /** A document of which nobody knows what is fixed, with places for all of its values, which are put aside. */
    public static BsonValue of(BsonValue value, List<Object> values) {
        if (value instanceof BsonDocument document) {
            BsonDocument result = new BsonDocument();
            document.forEach((name, inside) -> result.put(name, of(inside, values)));
            return result;
        }
        if (!(value instanceof BsonArray array)) {
            values.add(value);
            return place(values.size() - 1);
        }
        BsonArray result = new BsonArray();
        for (BsonValue element : array) {
            BsonValue shape = of(element, values);
            if (!(shape instanceof BsonTimestamp) || !(lastOf(result) instanceof BsonTimestamp)) {
                result.add(shape); // of several values in a row, one is shown
            }
        }
        return result;
    }

    private static @Nullable BsonValue lastOf(BsonArray array) {
        return array.isEmpty() ? null : array.get(array.size() - 1);
    }

    /** The template as one would write it in MongoDB's shell, with question marks in the places. */
    public static String print(BsonValue template) {
        StringBuilder out = new StringBuilder();
        print(out, template);
        return out.toString();
    }

    private static void print(StringBuilder out, BsonValue value) {
        if (value instanceof BsonTimestamp) {
            out.append('?');
        } else if (value instanceof BsonDocument document) {
            printFields(out, document);
        } else if (value instanceof BsonArray array) {
            printAll(out, array);
        } else if (value instanceof BsonString text) {
            quote(out, text.getValue());
        } else if (value.isNumber()) {
            out.append(value.asNumber().longValue());
        } else {
            out.append(value.isBoolean() ? String.valueOf(value.asBoolean().getValue()) : "null");
        }
    }

    private static void printFields(StringBuilder out, BsonDocument document) {
        String before = "{ ";
        for (Map.Entry<String, BsonValue> entry : document.entrySet()) {
            out.append(before);
            if (PLAIN.matcher(entry.getKey()).matches()) {
                out.append(entry.getKey());
            } else {
                quote(out, entry.getKey());
            }
            print(out.append(": "), entry.getValue());
            before = ", ";
        }
        out.append(document.isEmpty() ? "{}" : " }");
    }

    private static void printAll(StringBuilder out, List<BsonValue> array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            print(i == 0 ? out : out.append(", "), array.get(i));
        }
        out.append(']');
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }

    /** {@code db.author}, or in full where the name is no plain word. */
    public static String collection(String name) {
        if (PLAIN.matcher(name).matches()) {
            return "db." + name;
        }
        StringBuilder out = new StringBuilder("db.getCollection(");
        quote(out, name);
        return out.append(')').toString();
    }
}
