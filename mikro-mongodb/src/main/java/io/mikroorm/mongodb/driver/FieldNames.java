// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.bson.DocumentFields;

/** Refuses names that no field of a document can have. */
final class FieldNames {

    private FieldNames() {}

    static void check(MetadataStorage metadata) {
        for (EntityMetadata entity : metadata) {
            for (MappedColumn column : entity.columns()) {
                check(entity, column);
            }
        }
    }

    private static void check(EntityMetadata entity, MappedColumn column) {
        String name = column.name();
        String described = entity.name() + "." + column.path();
        if (name.startsWith("$") || name.contains(".$")) {
            throw MongoErrors.badField(described, "'" + name + "' begins with a dollar, as operators do");
        }
        if (name.indexOf(0) >= 0 || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            throw MongoErrors.badField(described, "'" + name + "' has a part without a name, or the character NUL");
        }
        boolean taken = name.equals(DocumentFields.KEY) || name.startsWith(DocumentFields.KEY + ".");
        if (column != entity.key() && taken) {
            throw MongoErrors.badField(described, "'_id' is the field of the key");
        }
    }
}
