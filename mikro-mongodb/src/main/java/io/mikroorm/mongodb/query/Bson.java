// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import java.util.Arrays;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Short words for documents that are written by hand. */
final class Bson {

    static final BsonInt32 ONE = new BsonInt32(1);
    static final BsonInt32 ZERO = new BsonInt32(0);
    static final BsonInt32 MINUS_ONE = new BsonInt32(-1);

    private Bson() {}

    static BsonDocument doc(String name, BsonValue value) {
        return new BsonDocument(name, value);
    }

    static BsonDocument doc(String name, String text) {
        return new BsonDocument(name, new BsonString(text));
    }

    static BsonArray array(BsonValue... values) {
        return new BsonArray(Arrays.asList(values));
    }

    static BsonArray array(List<BsonDocument> values) {
        return new BsonArray(values);
    }

    static BsonString field(String path) {
        return new BsonString("$" + path);
    }
}
