// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.mongodb.bson.DocumentFields;
import java.util.List;

/** Refuses names that no field of a document can have. */
final class FieldNames {

    private FieldNames() {}

    static void check(MetadataStorage metadata) {
        for (EntityMetadata entity : metadata) {
            for (MappedColumn column : entity.columns()) {
                check(entity.name(), column);
                refuseKey(entity, column.path(), column.name(), entity.isOfKey(column));
                refuseInside(entity, column);
            }
            if (entity.keyFields() != null) {
                refuseApart(entity);
            }
            for (ToManyProperty relation : entity.toManys()) {
                Pivot links = relation.isOwner() ? DocumentFields.linksOf(relation) : null;
                if (links != null) {
                    for (String name : List.of(links.ownerColumn(), links.targetColumn())) {
                        check(entity.name() + "." + relation.name(), name);
                        refuseKey(entity, relation.name(), name, false);
                    }
                }
            }
        }
    }

    private static void check(String at, MappedColumn column) {
        String described = at + "." + column.path();
        check(described, column.name());
        if (column.property() instanceof StructProperty struct) {
            for (MappedColumn inner : struct.struct().columns()) {
                check(described, inner);
            }
        }
    }

    private static void check(String described, String name) {
        if (name.startsWith("$") || name.contains(".$")) {
            throw MongoErrors.badField(described, "'" + name + "' begins with a dollar, as operators do");
        }
        if (name.indexOf(0) >= 0 || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            throw MongoErrors.badField(described, "'" + name + "' has a part without a name, or the character NUL");
        }
    }

    /** A field that is a value of its own is no document in which others stand. */
    private static void refuseInside(EntityMetadata entity, MappedColumn column) {
        for (MappedColumn other : entity.columns()) {
            boolean inOneDocument = !isKey(entity, column)
                    && !isKey(entity, other)
                    && DocumentFields.isInKey(entity, column) == DocumentFields.isInKey(entity, other);
            if (inOneDocument && other.name().startsWith(column.name() + ".")) {
                throw MongoErrors.badField(
                        entity.name() + "." + other.path(),
                        "'" + column.name() + "' is the field of " + entity.name() + "." + column.path());
            }
        }
    }

    /** The database compares keys as they are written, so what is in one document of a key stands together there as in the class. */
    private static void refuseApart(EntityMetadata entity) {
        List<MappedColumn> fields = entity.keyColumns();
        for (int i = 2; i < fields.size(); i++) {
            String name = fields.get(i).name();
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                String document = name.substring(0, dot + 1);
                if (!fields.get(i - 1).name().startsWith(document) && isIn(document, fields.subList(0, i))) {
                    throw MongoErrors.badField(
                            entity.name() + "." + fields.get(i).path(),
                            "'" + name + "' is inside of the key, apart from what else is in '"
                                    + document.substring(0, dot)
                                    + "': fields of the key that are in one document stand behind each other");
                }
            }
        }
    }

    private static boolean isIn(String document, List<MappedColumn> fields) {
        return fields.stream().anyMatch(field -> field.name().startsWith(document));
    }

    private static boolean isKey(EntityMetadata entity, MappedColumn column) {
        return column == entity.key();
    }

    /** In the documents of entities and of links, one field is the key. */
    private static void refuseKey(EntityMetadata entity, String path, String name, boolean isKey) {
        boolean taken = name.equals(DocumentFields.KEY) || name.startsWith(DocumentFields.KEY + ".");
        if (taken && !isKey) {
            throw MongoErrors.badField(entity.name() + "." + path, "'_id' is the field of the key");
        }
    }
}
