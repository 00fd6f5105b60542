// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/**
 * Turns conditions on how many there are into filters. An array is asked for itself. Members that know their owner are counted by a query of their own,
 * which finds the owners that have as many.
 */
final class SizeFilters {

    private static final ValueType NUMBER = new ValueType(Long.class, Storage.LONG, null, Limits.NONE);

    private final FilterPlanner filters;
    private final Slots slots;

    SizeFilters(FilterPlanner filters, Slots slots) {
        this.filters = filters;
        this.slots = slots;
    }

    BsonDocument plan(EntityMetadata entity, Predicate.Several several, boolean negated) {
        if (several.some() instanceof Predicate.Some members) {
            return atEnd(members.path().joins(), members(members, several), negated);
        }
        ColumnPath array = ((Predicate.SomeElement) several.some()).array();
        return array.isOpen()
                ? atEnd(array.joins(), open(array, several), negated)
                : atEnd(array.joins(), elements(DocumentFields.of(array.end(), array.column()), several), negated);
    }

    private BsonDocument atEnd(List<ToOneStep> joins, BsonDocument filter, boolean negated) {
        if (!joins.isEmpty()) {
            return filters.chained(joins, filter, negated);
        }
        return negated ? doc("$nor", array(filter)) : filter;
    }

    private BsonDocument elements(String field, Predicate.Several several) {
        return several.exactly()
                ? doc(field, exactly(several))
                : doc("$and", array(slots.add(new Slot.AtLeast(several.slot(), field))));
    }

    private BsonDocument exactly(Predicate.Several several) {
        return exactly(slots, several);
    }

    static BsonDocument exactly(Slots slots, Predicate.Several several) {
        return doc("$size", slots.add(new Slot.Value(several.slot(), NUMBER)));
    }

    /** What is not known may be an object whose names are numbers. */
    private BsonDocument open(ColumnPath array, Predicate.Several several) {
        String field = OpenFilters.field(array);
        if (several.exactly()) {
            return OpenFilters.guards(array).append(field, exactly(several));
        }
        return OpenFilters.guards(array)
                .append(field, doc("$type", "array"))
                .append("$and", array(slots.add(new Slot.AtLeast(several.slot(), field))));
    }

    private BsonDocument members(Predicate.Some some, Predicate.Several several) {
        CollectionPath path = some.path();
        ToManyProperty relation = path.property();
        BsonDocument ofMember = filters.plan(path.target(), some.predicate(), false);
        if (!DocumentFields.hasKeysOf(relation)) {
            OwnersFound owners = filters.owners(path, ofMember);
            return counted(owners, owners.by(), several);
        }
        String keys = DocumentFields.keysOf(relation);
        if (ofMember.isEmpty()) {
            return elements(keys, several);
        }
        BsonDocument among = doc(keys, doc("$in", filters.keys(path.target(), ofMember, DocumentFields.KEY)));
        String collection = path.owner().table();
        return counted(new OwnersFound(DocumentFields.KEY, collection, among, DocumentFields.KEY), keys, several);
    }

    private BsonDocument counted(OwnersFound owners, String unwound, Predicate.Several several) {
        BsonValue found = slots.add(new Slot.Counted(owners, unwound, several.exactly(), several.slot()));
        return doc(owners.field(), doc("$in", found));
    }
}
