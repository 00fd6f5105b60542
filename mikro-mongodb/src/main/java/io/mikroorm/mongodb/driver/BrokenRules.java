// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Reads what a server says about a document that its collection does not take: which fields are missing, or are not as they should be. */
final class BrokenRules {

    private BrokenRules() {}

    /** The paths of the fields; none where the server does not say. */
    static List<String> fields(BsonDocument told) {
        List<String> found = new ArrayList<>();
        rules(told.getDocument("details", new BsonDocument()), "schemaRulesNotSatisfied", "", found);
        return found;
    }

    private static void rules(BsonDocument told, String name, String prefix, List<String> found) {
        for (BsonValue value : told.getArray(name, new BsonArray())) {
            BsonDocument rule = value.asDocument();
            for (BsonValue missing : rule.getArray("missingProperties", new BsonArray())) {
                found.add(prefix + missing.asString().getValue());
            }
            for (BsonValue wrong : rule.getArray("propertiesNotSatisfied", new BsonArray())) {
                property(wrong.asDocument(), prefix, found);
            }
        }
    }

    /** Of a document inside, its own fields are told, unless it is wrong as a whole. */
    private static void property(BsonDocument wrong, String prefix, List<String> found) {
        String field =
                prefix + wrong.getString("propertyName", new BsonString("")).getValue();
        int before = found.size();
        rules(wrong, "details", field + ".", found);
        if (found.size() == before) {
            found.add(field);
        }
    }
}
