// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A collection with its indexes. Immutable; prints as what one would write in MongoDB's shell.
 *
 * @param name the collection
 * @param indexes its indexes besides that of the key
 */
record CollectionDesign(String name, List<IndexDesign> indexes) {

    /** Takes a copy. */
    CollectionDesign {
        indexes = List.copyOf(indexes);
    }

    /** What a model wants: the indexes of the mapping, and one for each field by which relations are followed backwards. */
    static List<CollectionDesign> of(MetadataStorage metadata) {
        List<CollectionDesign> collections = new ArrayList<>();
        for (EntityMetadata entity : metadata) {
            List<IndexDesign> indexes = new ArrayList<>();
            Set<String> leading = new TreeSet<>();
            for (IndexMapping index : entity.indexes()) {
                if (!index.columns().equals(List.of(entity.key()))) {
                    indexes.add(design(entity, index));
                    leading.add(DocumentFields.of(entity, index.columns().get(0)));
                }
            }
            for (String field : followed(metadata, entity)) {
                if (leading.add(field)) {
                    indexes.add(
                            new IndexDesign(entity.table() + "_" + field + "_index", List.of(field), false, List.of()));
                }
            }
            collections.add(new CollectionDesign(entity.table(), indexes));
        }
        return collections;
    }

    private static IndexDesign design(EntityMetadata entity, IndexMapping index) {
        List<String> fields = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (MappedColumn column : index.columns()) {
            String field = DocumentFields.of(entity, column);
            fields.add(field);
            if (column.nullable()) {
                optional.add(field);
            }
        }
        return new IndexDesign(index.name(), fields, index.unique(), optional);
    }

    /** The fields with keys of other documents that are looked for from the other side. */
    private static Set<String> followed(MetadataStorage metadata, EntityMetadata entity) {
        Set<String> fields = new TreeSet<>();
        for (ToManyProperty relation : entity.toManys()) {
            if (relation.isManyToMany() && relation.isOwner()) {
                fields.add(DocumentFields.keysOf(relation));
            }
        }
        for (EntityMetadata other : metadata) {
            for (ToManyProperty relation : other.toManys()) {
                String mappedBy = relation.target() == entity.type() ? relation.mappedBy() : null;
                MappedColumn column = mappedBy == null ? null : entity.column(mappedBy);
                if (column != null) {
                    fields.add(DocumentFields.of(entity, column));
                }
            }
            for (ToOneProperty relation : other.inverseToOnes()) {
                String mappedBy = relation.target() == entity.type() ? relation.mappedBy() : null;
                MappedColumn column = mappedBy == null ? null : entity.column(mappedBy);
                if (column != null) {
                    fields.add(DocumentFields.of(entity, column));
                }
            }
        }
        return fields;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("db.createCollection(\"" + name + "\");\n");
        for (IndexDesign index : indexes) {
            text.append(Template.collection(name))
                    .append(".createIndex(")
                    .append(index)
                    .append(");\n");
        }
        return text.toString();
    }
}
