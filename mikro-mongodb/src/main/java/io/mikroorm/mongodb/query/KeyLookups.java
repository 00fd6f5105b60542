// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.DocumentNode;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.PolymorphicKey;
import java.util.List;
import java.util.function.IntSupplier;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;
import static io.mikroorm.mongodb.query.Bson.field;

/** Brings the keys of other documents, where a document has something else of them, or nothing: by them rows lead to objects. */
final class KeyLookups {

    private final MetadataStorage metadata;
    private final IntSupplier numbers;

    /** @param numbers gives each field that is made a number of its own */
    KeyLookups(MetadataStorage metadata, IntSupplier numbers) {
        this.metadata = metadata;
        this.numbers = numbers;
    }

    /** The array with the document at the end of a step, which has its key alone. */
    String of(ToOneStep step, List<BsonDocument> stages) {
        String array = "__key" + numbers.getAsInt();
        stages.add(lookup(step, array));
        return array;
    }

    private static BsonDocument lookup(ToOneStep step, String array) {
        return Lookups.toOne(step, List.of(doc("$project", doc(DocumentFields.KEY, Bson.ONE))), array);
    }

    /** A foreign key that refers to another value gives way to the key of its target. */
    void ofTargets(EntityMetadata entity, int offset, DocumentNode documents, List<BsonDocument> stages) {
        List<MappedColumn> columns = entity.rowColumns();
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            if (!DocumentFields.isLookedUp(column)) {
                continue;
            }
            ToOneProperty relation = column.relation();
            if (relation.isPolymorphic()) {
                documents.value(offset + i, ofAny(entity, column, stages), metadata.readType(column));
            } else {
                ToOneStep step = new ToOneStep(entity, column.path(), relation, metadata.get(relation.target()));
                documents.inverse(
                        offset + i, of(step, stages), step.target().key().type());
            }
        }
    }

    /** Of one that may lead to several classes, the field with the class and the key of the one document that there is; null where there is none. */
    private String ofAny(EntityMetadata entity, MappedColumn column, List<BsonDocument> stages) {
        BsonArray keys = new BsonArray();
        for (EntityMetadata target : metadata.targets(column.relation())) {
            keys.add(first(of(new ToOneStep(entity, column.path(), column.relation(), target), stages)));
        }
        keys.add(BsonNull.VALUE);
        BsonDocument key = doc("$ifNull", keys);
        BsonDocument whole = doc(PolymorphicKey.TYPE, field(DocumentFields.classIn(entity, column)))
                .append(PolymorphicKey.KEY, key);
        BsonDocument none = doc("$eq", array(key, BsonNull.VALUE));
        String field = "__target" + numbers.getAsInt();
        stages.add(doc("$addFields", doc(field, doc("$cond", array(none, BsonNull.VALUE, whole)))));
        return field;
    }

    private static BsonDocument first(String array) {
        return doc("$arrayElemAt", array(field(array + "." + DocumentFields.KEY), Bson.ZERO));
    }

    /**
     * The members of owners of one class of several, of which they have another value than the key: that comes beside them.
     *
     * @param values which values
     */
    BsonDocument ofOwners(
            EntityMetadata members, ToManyProperty relation, List<BsonDocument> stages, BsonValue values) {
        EntityMetadata owner = metadata.get(relation.owner());
        MappedColumn foreignKey =
                FilterPlanner.known(members.column(String.valueOf(relation.mappedBy())), relation.name());
        stages.add(lookup(new ToOneStep(members, foreignKey.path(), foreignKey.relation(), owner), FindPlanner.OWNER));
        stages.add(doc("$addFields", doc(FindPlanner.OWNER, first(FindPlanner.OWNER))));
        BsonDocument ofOwners = doc(DocumentFields.keyIn(members, foreignKey), values);
        BsonDocument ofClass = DocumentFields.leadsTo(members, foreignKey, owner.type());
        return ofClass == null ? ofOwners : doc("$and", array(ofClass, ofOwners));
    }
}
