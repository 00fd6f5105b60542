// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.List;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/**
 * Asks for texts that have all of some words. What MongoDB makes of several words in one {@code $search} is that a text has one of them; so each is asked
 * for by itself, among those that have the words behind it.
 *
 * @param words the words, of which there is one at least
 */
record WordQueries(List<String> words) {

    /** The words that stand in one value of a query, with spaces between them; without those that no index in English has, where there are others. */
    static WordQueries of(List<?> given, int at, boolean english) {
        List<String> all = List.of(((String) Objects.requireNonNull(given.get(at))).split(" "));
        List<String> known =
                all.stream().filter(word -> !english || !CommonWords.has(word)).toList();
        return new WordQueries(known.isEmpty() ? all : known);
    }

    BsonString first() {
        return search(words.get(0));
    }

    /** A filter for those that have all words but the first. */
    BsonDocument others(String collection, KeyFinder finder) {
        BsonDocument filter = new BsonDocument();
        for (int i = words.size() - 1; i > 0; i--) {
            BsonDocument text = doc("$text", doc("$search", search(words.get(i))));
            BsonDocument found = filter.isEmpty() ? text : doc("$and", array(text, filter));
            BsonArray keys = finder.find(collection, found, DocumentFields.KEY, shown(collection, filter.isEmpty()));
            filter = doc(DocumentFields.KEY, doc("$in", keys));
            if (keys.isEmpty()) {
                break;
            }
        }
        return filter;
    }

    private static String shown(String collection, boolean alone) {
        BsonDocument text = doc("$text", doc("$search", Template.place(0)));
        BsonDocument further = doc(DocumentFields.KEY, doc("$in", Template.place(1)));
        return Template.collection(collection) + ".find("
                + Template.print(alone ? text : doc("$and", array(text, further))) + ", "
                + Template.print(doc(DocumentFields.KEY, Bson.ONE)) + ")";
    }

    /** A word is taken with its other forms; what has signs in it stands in quotes, for it would be several words, or mean something else. */
    private static BsonString search(String word) {
        boolean bare = word.codePoints().allMatch(Character::isLetterOrDigit);
        return new BsonString(bare ? word : '"' + word.replace("\\", " ").replace("\"", " ") + '"');
    }
}
