// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;

/** Whether documents say the same, where a server gives back whole numbers as those of another kind. */
final class SameDocument {

    private SameDocument() {}

    static boolean test(BsonDocument one, BsonDocument other) {
        return canonical(one).equals(canonical(other));
    }

    /** The value with all whole numbers in it as those of one kind. */
    static BsonValue canonical(BsonValue value) {
        if (value.isNumber()) {
            return new BsonInt64(value.asNumber().longValue());
        }
        if (value.isArray()) {
            BsonArray canonical = new BsonArray();
            value.asArray().forEach(element -> canonical.add(canonical(element)));
            return canonical;
        }
        if (value.isDocument()) {
            BsonDocument canonical = new BsonDocument();
            value.asDocument().forEach((name, inner) -> canonical.put(name, canonical(inner)));
            return canonical;
        }
        return value;
    }
}
