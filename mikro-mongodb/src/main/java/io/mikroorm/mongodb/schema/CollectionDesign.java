// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexRefusals;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A collection with its indexes, and the rules of its documents. Immutable; prints as what one would write in MongoDB's shell.
 *
 * @param name the collection
 * @param indexes its indexes besides that of the key
 * @param rules what its documents must be like; null for anything
 */
record CollectionDesign(
        String name, List<IndexDesign> indexes, @Nullable BsonDocument rules) {

    /** Takes a copy. */
    CollectionDesign {
        indexes = List.copyOf(indexes);
    }

    /**
     * What a model wants: the indexes of the mapping, one of the fields in keys of several, and one for each field by which relations are followed
     * backwards. Refuses indexes that MongoDB does not have.
     */
    static List<CollectionDesign> of(MetadataStorage metadata, boolean validators) {
        List<CollectionDesign> collections = new ArrayList<>();
        IndexRefusals refusals = new IndexRefusals("mongodb");
        for (EntityMetadata entity : metadata.tables()) {
            List<IndexDesign> indexes = new ArrayList<>();
            IndexDesigner designer = new IndexDesigner(entity, refusals);
            Set<String> leading = new TreeSet<>();
            for (IndexMapping index : entity.indexes()) {
                if (!index.columns().equals(List.of(entity.key())) || !index.isPlain() || index.deferred()) {
                    indexes.add(designer.design(index));
                    if (index.type() == IndexType.SORTED && index.where().isEmpty()) {
                        leading.add(DocumentFields.of(entity, index.columns().get(0)));
                    }
                }
            }
            List<String> fields = insideOfKey(entity);
            if (!fields.isEmpty() && leading.add(fields.get(0))) {
                indexes.add(ofKey(entity, fields));
            }
            for (String field : followed(metadata, entity)) {
                if (leading.add(field)) {
                    BsonDocument keys = new BsonDocument(field, IndexDesign.direction(false));
                    indexes.add(new IndexDesign(entity.table() + "_" + field + "_index", keys, new BsonDocument()));
                }
            }
            BsonDocument rules = validators ? DocumentRules.of(metadata, entity) : null;
            collections.add(new CollectionDesign(entity.table(), indexes, rules));
        }
        for (EntityMetadata entity : metadata.tables()) {
            addLinks(collections, metadata, entity, validators);
        }
        refusals.throwIfAny();
        return collections;
    }

    /** The fields in the document that a key of several is, in their order; none of other keys. */
    private static List<String> insideOfKey(EntityMetadata entity) {
        List<String> fields = new ArrayList<>();
        if (entity.keyFields() != null) {
            entity.keyColumns().forEach(column -> fields.add(DocumentFields.of(entity, column)));
        } else if (entity.key().type().isKeyOfParts()) {
            for (Part part : entity.key().type().parts()) {
                MappedColumn column = entity.column(entity.key().path() + "." + part.path());
                if (column != null) {
                    fields.add(DocumentFields.of(entity, column));
                }
            }
        }
        return fields;
    }

    /** MongoDB compares such a key as a whole. Rows are found by its first fields all the same, as the primary key of a table finds them. */
    private static IndexDesign ofKey(EntityMetadata entity, List<String> fields) {
        BsonDocument keys = new BsonDocument();
        fields.forEach(field -> keys.append(field, IndexDesign.direction(false)));
        return new IndexDesign(entity.table() + "_" + String.join("_", fields) + "_index", keys, new BsonDocument());
    }

    private static void addLinks(
            List<CollectionDesign> collections, MetadataStorage metadata, EntityMetadata entity, boolean validators) {
        Set<Pivot> known = new HashSet<>(); // of which several relations may have the rows
        for (ToManyProperty relation : entity.toManys()) {
            Pivot links = relation.isOwner() ? DocumentFields.linksOf(relation) : null;
            if (links != null && known.add(links)) {
                ValueType target = metadata.get(relation.target()).key().type();
                BsonDocument rules =
                        validators ? DocumentRules.ofLinks(links, entity.key().type(), target) : null;
                collections.add(ofLinks(links, rules));
            }
        }
    }

    /** Each link is there once, and is found from both ends. */
    private static CollectionDesign ofLinks(Pivot links, @Nullable BsonDocument rules) {
        String table = links.table();
        BsonDocument both = new BsonDocument(links.ownerColumn(), IndexDesign.direction(false))
                .append(links.targetColumn(), IndexDesign.direction(false));
        BsonDocument other = new BsonDocument(links.targetColumn(), IndexDesign.direction(false));
        String name = table + "_" + links.ownerColumn() + "_" + links.targetColumn() + "_unique";
        List<IndexDesign> indexes = List.of(
                new IndexDesign(name, both, new BsonDocument("unique", BsonBoolean.TRUE)),
                new IndexDesign(table + "_" + links.targetColumn() + "_index", other, new BsonDocument()));
        return new CollectionDesign(table, indexes, rules);
    }

    /** The fields with keys of other documents that are looked for from the other side. */
    private static Set<String> followed(MetadataStorage metadata, EntityMetadata entity) {
        Set<String> fields = new TreeSet<>();
        for (ToManyProperty relation : entity.toManys()) {
            if (relation.isManyToMany() && relation.isOwner() && DocumentFields.linksOf(relation) == null) {
                fields.add(DocumentFields.keysOf(relation));
            }
        }
        for (EntityMetadata other : metadata) {
            for (ToManyProperty relation : other.toManys()) {
                String mappedBy = isIn(metadata, relation.target(), entity) ? relation.mappedBy() : null;
                MappedColumn column = mappedBy == null ? null : entity.column(mappedBy);
                if (column != null) {
                    fields.add(DocumentFields.of(entity, column));
                }
            }
            for (ToOneProperty relation : other.inverseToOnes()) {
                String mappedBy = isIn(metadata, relation.target(), entity) ? relation.mappedBy() : null;
                MappedColumn column = mappedBy == null ? null : entity.column(mappedBy);
                if (column != null) {
                    fields.add(DocumentFields.of(entity, column));
                }
            }
        }
        fields.remove(DocumentFields.KEY); // a key that is a relation, which has an index
        return fields;
    }

    private static boolean isIn(MetadataStorage metadata, Class<?> target, EntityMetadata collection) {
        return metadata.get(target).root().type() == collection.type();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("db.createCollection(\"" + name + "\"");
        if (rules != null) {
            text.append(", { validator: ").append(Template.print(rules)).append(" }");
        }
        text.append(");\n");
        for (IndexDesign index : indexes) {
            text.append(Template.collection(name))
                    .append(".createIndex(")
                    .append(index)
                    .append(");\n");
        }
        return text.toString();
    }
}
