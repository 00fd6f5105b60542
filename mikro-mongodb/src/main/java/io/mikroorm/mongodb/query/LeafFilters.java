// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/** Turns leaves of predicates into filters on one field. */
final class LeafFilters {

    private final Slots slots;
    private final OpenFilters open;

    LeafFilters(Slots slots) {
        this.slots = slots;
        this.open = new OpenFilters(slots, this);
    }

    /** Those about what is in documents of which nothing is known. */
    OpenFilters open() {
        return open;
    }

    BsonDocument plan(Predicate.Leaf leaf, boolean negated) {
        ColumnPath path = leaf.path();
        if (path.isOpen()) {
            return open.plan(leaf, negated);
        }
        if (leaf instanceof Predicate.LeadsTo leads) {
            ValueType type = path.column().type().parts().get(0).type();
            BsonValue name = slots.add(new Slot.Value(leads.slot(), type));
            BsonArray others = array(name, BsonNull.VALUE);
            return doc(
                    DocumentFields.classIn(path.end(), path.column()),
                    negated ? doc("$nin", others) : doc("$eq", name));
        }
        return doc(DocumentFields.of(path.end(), path.column()), condition(path.column(), leaf, negated));
    }

    /** That an element is itself a list of so many elements, as operators. */
    BsonDocument size(Predicate.Several several, boolean negated) {
        if (!several.exactly()) {
            throw FilterErrors.sizeOfElement(((Predicate.SomeElement) several.some()).array());
        }
        BsonDocument size = SizeFilters.exactly(slots, several);
        return negated ? doc("$not", size) : size;
    }

    /** A pattern as operators, which stand beside others. */
    BsonDocument pattern(Predicate.Like like) {
        return doc("$regex", slots.add(new Slot.PatternText(like.slot(), like.form())))
                .append("$options", new BsonString(Binding.options(like.form(), like.flags())));
    }

    /** What is not like a pattern, as operators. */
    BsonDocument noPattern(Predicate.Like like) {
        BsonValue pattern = slots.add(new Slot.Pattern(like.slot(), like.form(), like.flags()));
        return doc("$nin", array(pattern, BsonNull.VALUE));
    }

    private BsonValue condition(MappedColumn column, Predicate leaf, boolean negated) {
        if (leaf instanceof Predicate.Comparison comparison) {
            return comparison(column, comparison, negated);
        }
        if (leaf instanceof Predicate.In in) {
            return in(column, in, negated);
        }
        if (leaf instanceof Predicate.IsNull isNull) {
            return isNull(column, isNull.negated() == negated);
        }
        Predicate.Like like = (Predicate.Like) leaf;
        BsonValue pattern = slots.add(new Slot.Pattern(like.slot(), like.form(), like.flags()));
        return negated ? doc("$not", pattern).append("$ne", BsonNull.VALUE) : pattern;
    }

    private BsonValue comparison(MappedColumn column, Predicate.Comparison comparison, boolean negated) {
        BsonValue value = slots.add(new Slot.Value(comparison.slot(), column.type()));
        return switch (comparison.operator()) {
            case EQ -> negated ? unequal(column, array(value)) : doc("$eq", value);
            case NE -> negated ? doc("$eq", value) : unequal(column, array(value));
            case GT -> doc(negated ? "$lte" : "$gt", value);
            case GTE -> doc(negated ? "$lt" : "$gte", value);
            case LT -> doc(negated ? "$gte" : "$lt", value);
            case LTE -> doc(negated ? "$gt" : "$lte", value);
        };
    }

    /** Null is not unequal to anything. An array may hold nulls, so it is asked whether there is an array. */
    private static BsonDocument unequal(MappedColumn column, BsonArray values) {
        if (isArray(column)) {
            return doc("$nin", values).append("$type", new BsonString("array"));
        }
        if (column.type().storage() == Storage.JSON) {
            return doc("$nin", values).append("$exists", BsonBoolean.TRUE);
        }
        BsonArray all = new BsonArray(values);
        all.add(BsonNull.VALUE);
        return doc("$nin", all);
    }

    private BsonValue in(MappedColumn column, Predicate.In in, boolean negated) {
        boolean out = in.negated() != negated;
        if (in.count() < 0) {
            BsonValue list = slots.add(new Slot.Value(in.slot(), column.type()));
            return out ? doc("$nin", list).append("$ne", BsonNull.VALUE) : doc("$in", list);
        }
        BsonArray values = new BsonArray(in.count());
        for (int i = 0; i < in.count(); i++) {
            values.add(slots.add(new Slot.Value(in.slot() + i, column.type())));
        }
        return out ? unequal(column, values) : doc("$in", values);
    }

    private static BsonDocument isNull(MappedColumn column, boolean wanted) {
        if (isArray(column)) {
            BsonDocument array = doc("$type", new BsonString("array"));
            return wanted ? doc("$not", array) : array;
        }
        if (column.type().storage() == Storage.JSON) { // the document itself may be an array, with nulls in it
            return doc("$exists", BsonBoolean.valueOf(!wanted));
        }
        return doc(wanted ? "$eq" : "$ne", BsonNull.VALUE);
    }

    private static boolean isArray(MappedColumn column) {
        return column.type().storage() == Storage.ARRAY;
    }
}
