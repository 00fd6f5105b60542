// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.mikroorm.mongodb.bson.Template;
import java.util.List;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * An index. Immutable; prints as its options.
 *
 * @param name its name
 * @param fields its fields, in order
 * @param unique whether no two documents may have the same values
 * @param optional those of the fields that may be missing: a document without one of them is not in the index when that is unique, since
 *     a null is not the same as another null
 */
record IndexDesign(String name, List<String> fields, boolean unique, List<String> optional) {

    /** Takes copies. */
    IndexDesign {
        fields = List.copyOf(fields);
        optional = List.copyOf(optional);
    }

    private BsonDocument keys() {
        BsonDocument keys = new BsonDocument();
        fields.forEach(field -> keys.put(field, new BsonInt32(1)));
        return keys;
    }

    private BsonDocument present() {
        BsonDocument present = new BsonDocument();
        optional.forEach(field -> present.put(field, new BsonDocument("$exists", BsonBoolean.TRUE)));
        return present;
    }

    private boolean isSparse() {
        return unique && !optional.isEmpty() && fields.size() == 1;
    }

    private boolean isPartial() {
        return unique && !optional.isEmpty() && fields.size() > 1;
    }

    IndexModel model() {
        IndexOptions options = new IndexOptions().name(name).unique(unique);
        if (isSparse()) {
            options.sparse(true);
        }
        return new IndexModel(keys(), isPartial() ? options.partialFilterExpression(present()) : options);
    }

    @Override
    public String toString() {
        return Template.print(keys()) + ", { name: \"" + name + "\"" + (unique ? ", unique: true" : "")
                + (isSparse() ? ", sparse: true" : "")
                + (isPartial() ? ", partialFilterExpression: " + Template.print(present()) : "") + " }";
    }
}
