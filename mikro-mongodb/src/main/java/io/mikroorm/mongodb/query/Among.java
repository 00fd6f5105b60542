// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/** A field whose value, or one of whose values, is (or is not) among those that another query finds; where it may lead to several
 * classes, which. */
record Among(String field, BsonValue keys, @Nullable BsonDocument ofClass) {

    Among(String field, BsonValue keys) {
        this(field, keys, null);
    }

    BsonDocument found() {
        BsonDocument found = doc(field, doc("$in", keys));
        return ofClass == null ? found : doc("$and", array(ofClass, found));
    }

    BsonDocument notFound() {
        return ofClass == null ? doc(field, doc("$nin", keys)) : doc("$nor", array(found()));
    }
}
