// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.shape.ToOneStep;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;
import static io.mikroorm.mongodb.query.Bson.field;

/** Stages that bring the documents of another collection into an array. */
final class Lookups {

    /** What a link leads to, before it takes the link's place. */
    static final String MEMBER = "__member";

    private static final String KEYS = "keys";
    private static final String PLACE = "__place";
    /** What a pipeline calls the class that a relation leads to. */
    private static final String CLASS = "leadsTo";

    private Lookups() {}

    static BsonDocument toOne(ToOneStep step, List<BsonDocument> inside, String as) {
        MappedColumn foreignKey = step.foreignKey();
        if (foreignKey != null) {
            String key = DocumentFields.keyIn(step.entity(), foreignKey);
            String referenced = DocumentFields.of(step.target(), step.referenced());
            BsonDocument lookup = lookup(step.target(), key, referenced, known(referenced, inside), as);
            return step.property().isPolymorphic() ? ofClass(lookup, step, foreignKey) : lookup;
        }
        MappedColumn inverseKey = FilterPlanner.known(step.inverseKey(), step.path());
        return referring(step.target(), inverseKey, step.entity(), inside, as);
    }

    /** Nothing leads to documents without the value that is referred to: a lookup takes null for the same as nothing. */
    private static List<BsonDocument> known(String referenced, List<BsonDocument> inside) {
        if (referenced.equals("_id")) {
            return inside;
        }
        List<BsonDocument> stages = new ArrayList<>();
        stages.add(doc("$match", doc(referenced, doc("$ne", BsonNull.VALUE))));
        stages.addAll(inside);
        return stages;
    }

    /** Only for documents whose relation leads to this class: others may have its keys as keys of theirs. */
    private static BsonDocument ofClass(BsonDocument stage, ToOneStep step, MappedColumn foreignKey) {
        BsonDocument lookup = stage.getDocument("$lookup");
        BsonDocument name = doc(
                "$literal",
                new BsonString(String.valueOf(
                        foreignKey.relation().nameOf(step.target().type()))));
        BsonDocument same = doc("$eq", array(new BsonString("$$" + CLASS), name));
        BsonArray stages = array(doc("$match", doc("$expr", same)));
        stages.addAll(lookup.getArray("pipeline", new BsonArray()));
        lookup.put("let", doc(CLASS, field(DocumentFields.classIn(step.entity(), foreignKey))));
        lookup.put("pipeline", stages);
        return stage;
    }

    /** The documents that refer to one. */
    private static BsonDocument referring(
            EntityMetadata from, MappedColumn foreignKey, EntityMetadata to, List<BsonDocument> inside, String as) {
        BsonDocument ofClass = DocumentFields.leadsTo(from, foreignKey, to.type());
        String referred = DocumentFields.referred(to, foreignKey);
        String key = DocumentFields.keyIn(from, foreignKey);
        List<BsonDocument> stages = new ArrayList<>();
        if (ofClass != null) {
            stages.add(doc("$match", ofClass));
        }
        if (!referred.equals(DocumentFields.KEY)) {
            stages.add(doc(
                    "$match",
                    doc(key, doc("$ne", BsonNull.VALUE)))); // which a lookup takes for nothing, as a value that is not
            // there
        }
        stages.addAll(inside);
        return lookup(from, referred, key, stages, as);
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
            return referring(target, foreignKey, metadata.get(relation.owner()), inside, as);
        }
        Pivot links = DocumentFields.linksOf(relation);
        if (links != null) {
            List<BsonDocument> linked = members(links, target, doc("newRoot", field(MEMBER)));
            linked.addAll(inside);
            return lookup(links.table(), DocumentFields.KEY, links.ownerColumn(), linked, as);
        }
        if (relation.hasFixedOrder()) {
            return inOrder(target, DocumentFields.keysOf(relation), inside, as);
        }
        return relation.isOwner()
                ? lookup(target, DocumentFields.keysOf(relation), DocumentFields.KEY, inside, as)
                : lookup(target, DocumentFields.KEY, FilterPlanner.keysOfOther(metadata, relation), inside, as);
    }

    /** The members in the order of their keys in the owner, which a look-up does not follow by itself. */
    private static BsonDocument inOrder(EntityMetadata target, String keys, List<BsonDocument> inside, String as) {
        BsonDocument place = doc("$indexOfArray", array(new BsonString("$$" + KEYS), field(DocumentFields.KEY)));
        List<BsonDocument> stages = new ArrayList<>(inside.size() + 3);
        stages.add(doc("$addFields", doc(PLACE, place)));
        stages.add(doc("$sort", doc(PLACE, Bson.ONE)));
        stages.add(doc("$project", doc(PLACE, Bson.ZERO)));
        stages.addAll(inside);
        BsonDocument lookup = lookup(target, keys, DocumentFields.KEY, stages, as);
        lookup.getDocument("$lookup").append("let", doc(KEYS, field(keys)));
        return lookup;
    }

    /** Stages that put the members in the place of the links to them, in the order in which these were made. */
    static List<BsonDocument> members(Pivot links, EntityMetadata target, BsonDocument root) {
        List<BsonDocument> stages = new ArrayList<>();
        stages.add(doc("$sort", doc(DocumentFields.KEY, Bson.ONE)));
        stages.add(lookup(target, links.targetColumn(), DocumentFields.KEY, List.of(), MEMBER));
        stages.add(doc("$unwind", field(MEMBER)));
        stages.add(doc("$replaceRoot", root));
        return stages;
    }

    private static BsonDocument lookup(
            EntityMetadata from, String local, String foreign, List<BsonDocument> inside, String as) {
        return lookup(from.table(), local, foreign, inside, as);
    }

    private static BsonDocument lookup(
            String from, String local, String foreign, List<BsonDocument> inside, String as) {
        BsonDocument lookup = doc("from", from)
                .append("localField", new BsonString(local))
                .append("foreignField", new BsonString(foreign));
        if (!inside.isEmpty()) {
            lookup.append("pipeline", array(inside));
        }
        return doc("$lookup", lookup.append("as", new BsonString(as)));
    }
}
