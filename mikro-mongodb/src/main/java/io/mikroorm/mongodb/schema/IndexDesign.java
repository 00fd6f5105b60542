// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.mongodb.bson.Template;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * An index. Immutable; prints as what one would give to {@code createIndex} in MongoDB's shell.
 *
 * @param name its name
 * @param keys its fields, in order, each with its direction or its kind
 * @param options what else is said, by MongoDB's names, but for the name
 */
record IndexDesign(String name, BsonDocument keys, BsonDocument options) {

    private static final String TEXT = "text";
    private static final String WEIGHTS = "weights";
    private static final Set<String> BY_SERVERS = Set.of("background", "storageEngine", "bits", "min", "max");
    private static final Map<String, BsonValue> OF_TEXTS =
            Map.of("default_language", new BsonString("english"), "language_override", new BsonString("language"));

    /** One that a server has, as {@code listIndexes} tells it. */
    static IndexDesign of(BsonDocument told) {
        BsonDocument options = told.clone();
        options.remove("v");
        options.remove("ns");
        options.remove("key");
        options.remove("name");
        return new IndexDesign(told.getString("name").getValue(), told.getDocument("key"), options);
    }

    /** As the command {@code createIndexes} takes it. */
    BsonDocument command() {
        BsonDocument command = new BsonDocument("key", keys).append("name", new BsonString(name));
        command.putAll(options);
        return command;
    }

    /** Whether the two are the same but for their names, however servers write them. */
    boolean isLike(IndexDesign other) {
        return canonicalKeys().toJson().equals(other.canonicalKeys().toJson())
                && canonicalOptions().equals(other.canonicalOptions());
    }

    /** Whether the two have the same fields in the same order; a server has no two such indexes. */
    boolean hasKeysOf(IndexDesign other) {
        return canonicalKeys().toJson().equals(other.canonicalKeys().toJson());
    }

    /** Whether it is of words, of which a collection has one. */
    boolean isOfTexts() {
        return keys.values().stream().anyMatch(kind -> kind.equals(new BsonString(TEXT)));
    }

    /** A server tells the fields of texts among the weights only, as one field of its own. */
    private BsonDocument canonicalKeys() {
        BsonDocument canonical = new BsonDocument();
        boolean told = false;
        for (Map.Entry<String, BsonValue> key : keys.entrySet()) {
            boolean text = key.getValue().equals(new BsonString(TEXT));
            if (!text && !key.getKey().equals("_ftsx")) {
                canonical.put(key.getKey(), SameDocument.canonical(key.getValue()));
            } else if (text && !told) {
                told = true;
                canonical.put(TEXT, weights());
            }
        }
        return canonical;
    }

    /** The weight of each field of texts, in the order of their names. */
    private BsonDocument weights() {
        BsonDocument given = options.getDocument(WEIGHTS, new BsonDocument());
        SortedMap<String, BsonValue> weights = new TreeMap<>();
        keys.forEach((field, kind) -> {
            if (kind.equals(new BsonString(TEXT)) && !field.equals("_fts")) {
                weights.put(field, new BsonInt64(1));
            }
        });
        given.forEach((field, weight) -> weights.put(field, SameDocument.canonical(weight)));
        BsonDocument canonical = new BsonDocument();
        canonical.putAll(weights);
        return canonical;
    }

    /** What is said by saying nothing is left out, and so is what servers say by themselves. */
    private BsonDocument canonicalOptions() {
        BsonDocument canonical = new BsonDocument();
        options.forEach((option, value) -> {
            boolean counted = option.endsWith("IndexVersion") || BY_SERVERS.contains(option) || option.equals(WEIGHTS);
            boolean usual = value.equals(BsonBoolean.FALSE) || (isOfTexts() && value.equals(OF_TEXTS.get(option)));
            if (!counted && !usual) {
                canonical.put(option, SameDocument.canonical(value));
            }
        });
        return canonical;
    }

    static BsonValue direction(boolean descending) {
        return new BsonInt32(descending ? -1 : 1);
    }

    @Override
    public String toString() {
        BsonDocument said = new BsonDocument("name", new BsonString(name));
        said.putAll(options);
        return Template.print(keys) + ", " + Template.print(said);
    }
}
