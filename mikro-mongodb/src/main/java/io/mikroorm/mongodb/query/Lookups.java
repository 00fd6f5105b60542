// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.ToOneStep;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/** Stages that bring the documents of another collection into an array. */
final class Lookups {

    private Lookups() {}

    static BsonDocument toOne(ToOneStep step, List<BsonDocument> inside, String as) {
        MappedColumn foreignKey = step.foreignKey();
        if (foreignKey != null) {
            return lookup(step.target(), DocumentFields.of(step.entity(), foreignKey), DocumentFields.KEY, inside, as);
        }
        MappedColumn inverseKey = FilterPlanner.known(step.inverseKey(), step.path());
        return lookup(step.target(), DocumentFields.KEY, DocumentFields.of(step.target(), inverseKey), inside, as);
    }

    static BsonDocument toMany(
            MetadataStorage metadata,
            ToManyProperty relation,
            EntityMetadata target,
            List<BsonDocument> inside,
            String as) {
        if (!relation.isManyToMany()) {
            MappedColumn foreignKey =
                    FilterPlanner.known(target.column(String.valueOf(relation.mappedBy())), relation.name());
            return lookup(target, DocumentFields.KEY, DocumentFields.of(target, foreignKey), inside, as);
        }
        return relation.isOwner()
                ? lookup(target, DocumentFields.keysOf(relation), DocumentFields.KEY, inside, as)
                : lookup(target, DocumentFields.KEY, FilterPlanner.keysOfOther(metadata, relation), inside, as);
    }

    private static BsonDocument lookup(
            EntityMetadata from, String local, String foreign, List<BsonDocument> inside, String as) {
        BsonDocument lookup = doc("from", from.table())
                .append("localField", new BsonString(local))
                .append("foreignField", new BsonString(foreign));
        if (!inside.isEmpty()) {
            lookup.append("pipeline", array(inside));
        }
        return doc("$lookup", lookup.append("as", new BsonString(as)));
    }
}
