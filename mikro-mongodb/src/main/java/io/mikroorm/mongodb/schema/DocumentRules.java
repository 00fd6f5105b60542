// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.ObjectId;

/**
 * What the documents of a collection must be like, out of the mapping, as a {@code $jsonSchema}: which fields there are at least, of which
 * types, how long texts may be, and which words enums have. Fields that the mapping does not know are let be.
 */
final class DocumentRules {

    private static final String TYPE = "bsonType";
    private static final BsonString NULL = new BsonString("null");

    private final Node root = new Node();

    private DocumentRules() {}

    /** The rules for the documents of an entity. */
    static BsonDocument of(MetadataStorage metadata, EntityMetadata entity) {
        DocumentRules rules = new DocumentRules();
        for (MappedColumn column : entity.columns()) {
            rules.root.put(DocumentFields.of(entity, column), rule(column), !column.nullable());
        }
        for (ToManyProperty relation : entity.toManys()) {
            if (relation.isManyToMany() && relation.isOwner() && DocumentFields.linksOf(relation) == null) {
                BsonDocument keys = rule(metadata.get(relation.target()).key().type());
                rules.root.put(
                        DocumentFields.keysOf(relation), orNull(typed("array").append("items", keys)), false);
            }
        }
        return new BsonDocument("$jsonSchema", rules.root.rule());
    }

    /** The rules for links: both ends are there. */
    static BsonDocument ofLinks(Pivot links, ValueType owner, ValueType target) {
        DocumentRules rules = new DocumentRules();
        rules.root.put(links.ownerColumn(), rule(owner), true);
        rules.root.put(links.targetColumn(), rule(target), true);
        return new BsonDocument("$jsonSchema", rules.root.rule());
    }

    /** A document, or one in it, on its way. */
    private static final class Node {

        private final Map<String, Node> inner = new LinkedHashMap<>();
        private final BsonDocument fields = new BsonDocument();
        private final List<BsonString> required = new ArrayList<>();

        void put(String path, BsonDocument rule, boolean isRequired) {
            int dot = path.indexOf('.');
            String name = dot < 0 ? path : path.substring(0, dot);
            if (isRequired && !required.contains(new BsonString(name))) {
                required.add(new BsonString(name));
            }
            if (dot < 0) {
                fields.put(name, rule);
            } else {
                fields.putIfAbsent(name, BsonNull.VALUE); // keeps the order of the mapping
                inner.computeIfAbsent(name, key -> new Node()).put(path.substring(dot + 1), rule, isRequired);
            }
        }

        BsonDocument rule() {
            inner.forEach((name, node) -> {
                BsonDocument rule = node.rule();
                fields.put(name, node.required.isEmpty() ? orNull(rule) : rule);
            });
            BsonDocument rule = typed("object");
            if (!required.isEmpty()) {
                rule.put("required", new BsonArray(required));
            }
            return rule.append("properties", fields);
        }
    }

    /** Nulls are the same as fields that are not there. */
    private static BsonDocument rule(MappedColumn column) {
        BsonDocument rule = column.property() instanceof StructProperty struct ? rule(struct) : rule(column.type());
        if (column.type().isEnum()
                && column.type().storage() == Storage.STRING
                && column.property() instanceof ScalarProperty scalar
                && scalar.enumCheck()) {
            rule.put("enum", constants(column.type().javaType()));
        }
        return column.nullable() ? orNull(rule) : rule;
    }

    private static BsonDocument rule(StructProperty property) {
        Node struct = new Node();
        for (MappedColumn column : property.struct().columns()) {
            struct.put(column.name(), rule(column), !column.nullable());
        }
        return property instanceof EmbeddedArrayProperty
                ? typed("array").append("items", orNull(struct.rule()))
                : struct.rule();
    }

    private static BsonArray constants(Class<?> type) {
        BsonArray names = new BsonArray();
        for (Object constant : type.getEnumConstants()) {
            names.add(new BsonString(((Enum<?>) constant).name()));
        }
        return names;
    }

    private static BsonDocument orNull(BsonDocument rule) {
        BsonValue type = rule.get(TYPE);
        if (type != null) {
            BsonArray types = type.isArray() ? type.asArray() : new BsonArray(List.of(type));
            types.add(NULL);
            rule.put(TYPE, types);
        }
        BsonArray words = rule.getArray("enum", new BsonArray());
        if (!words.isEmpty()) {
            words.add(BsonNull.VALUE);
        }
        return rule;
    }

    private static BsonDocument rule(ValueType type) {
        if (type.javaType() == ObjectId.class) {
            return typed("objectId");
        }
        return switch (type.storage()) {
            case BOOLEAN -> typed("bool");
            case BYTE, SHORT, INT -> typed("int");
            case LONG, DURATION -> typed("long");
            case FLOAT, DOUBLE -> typed("double");
            case DECIMAL, BIG_INTEGER -> typed("decimal");
            case BYTES, UUID -> typed("binData");
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME -> typed("date");
            case CHAR -> text(1);
            case STRING -> text(type.limits().length());
            case JSON -> new BsonDocument();
            case ARRAY -> typed("array").append("items", orNull(rule(type.elements())));
            case STRUCT -> key(type.parts());
            case BLOB -> content("binData");
            case CLOB -> content("string");
        };
    }

    /** A key of several parts has all of them; elements of arrays have rules out of their properties. */
    private static BsonDocument key(List<Part> parts) {
        Node key = new Node();
        for (Part part : parts) {
            key.put(part.name(), rule(part.type()), true);
        }
        return key.rule();
    }

    private static BsonDocument text(int length) {
        return length == 0 ? typed("string") : typed("string").append("maxLength", new BsonInt32(length));
    }

    private static BsonDocument content(String data) {
        return typed("object")
                .append(
                        "required",
                        new BsonArray(
                                List.of(new BsonString(DocumentFields.LENGTH), new BsonString(DocumentFields.DATA))))
                .append(
                        "properties",
                        new BsonDocument(DocumentFields.LENGTH, typed("long"))
                                .append(DocumentFields.DATA, typed(data)));
    }

    private static BsonDocument typed(String type) {
        return new BsonDocument(TYPE, new BsonString(type));
    }
}
