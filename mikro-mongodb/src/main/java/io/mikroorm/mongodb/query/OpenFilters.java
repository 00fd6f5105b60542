// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/**
 * Turns leaves about what is in documents of which the mapping does not know the inside into filters. MongoDB's paths go into the elements of arrays by
 * themselves, and its comparisons too; elsewhere a path that meets an array leads to nothing, and an array is none of its elements: so filters say that
 * there is none.
 */
final class OpenFilters {

    private static final BsonDocument ARRAY = doc("$type", "array");
    private static final BsonString ARRAY_TYPE = new BsonString("array");
    private static final BsonString OBJECT_TYPE = new BsonString("object");
    private static final BsonDocument NO_ARRAY = doc("$not", ARRAY);
    private static final BsonDocument SOME_ELEMENT = doc("$type", "array").append("$not", doc("$size", Bson.ZERO));
    private static final BsonDocument SOME_OBJECT = doc("$elemMatch", doc("$type", "object"));

    private final Slots slots;
    private final LeafFilters leaves;

    OpenFilters(Slots slots, LeafFilters leaves) {
        this.slots = slots;
        this.leaves = leaves;
    }

    /** Where a path leads to, as MongoDB names it; nothing for an element itself. */
    static String field(ColumnPath path) {
        for (String name : path.names()) {
            if (name.indexOf('.') >= 0 || name.startsWith("$")) {
                throw FilterErrors.unusableName(path);
            }
        }
        return DocumentFields.of(path.end(), path.column());
    }

    /** A filter; of an element itself, its operators behind an empty name. */
    BsonDocument plan(Predicate.Leaf leaf, boolean negated) {
        ColumnPath path = leaf.path();
        String field = field(path);
        if (leaf instanceof Predicate.IsNull isNull) {
            return isNull(path, field, isNull.negated() == negated);
        }
        if (leaf instanceof Predicate.HasKey) {
            BsonDocument there = guards(path).append(field, doc("$exists", BsonBoolean.TRUE));
            return negated ? doc("$nor", array(there)) : there;
        }
        boolean equality = !(leaf instanceof Predicate.Like) && isEquality(leaf);
        boolean others = equality && isAboutOthers(leaf) != negated;
        BsonDocument operators = leaf instanceof Predicate.Like like
                ? like(like, negated)
                : equality ? equality(leaf, others) : sorted((Predicate.Comparison) leaf, negated);
        if (field.isEmpty()) {
            return doc(field, operators);
        }
        BsonDocument filter = guards(path);
        if (others) {
            return filter.append("$or", array(doc(field, ARRAY), doc(field, operators)));
        }
        return operators.containsKey("$not")
                ? filter.append("$and", array(doc(field, operators), doc(field, NO_ARRAY)))
                : filter.append(field, operators.append("$not", ARRAY));
    }

    /** Something is there that is not null. */
    private BsonDocument isNull(ColumnPath path, String field, boolean wanted) {
        if (field.isEmpty()) {
            return doc(field, doc(wanted ? "$eq" : "$ne", BsonNull.VALUE));
        }
        BsonDocument there =
                guards(path).append("$or", array(doc(field, ARRAY), doc(field, doc("$ne", BsonNull.VALUE))));
        return wanted ? doc("$nor", array(there)) : there;
    }

    /** No array is on the way. */
    static BsonDocument guards(ColumnPath path) {
        BsonDocument guards = new BsonDocument();
        ColumnPath holder = path.holder();
        String at = holder == null ? "" : DocumentFields.of(holder.end(), holder.column());
        for (String name : path.names()) {
            if (!at.isEmpty()) {
                guards.append(at, NO_ARRAY);
            }
            at = at.isEmpty() ? name : at + "." + name;
        }
        return guards;
    }

    /**
     * What documents are sorted by: what is there, of lists and objects that they are such. A sort by the field would take a list for its least element,
     * and find that behind a list.
     */
    static BsonValue sorted(ColumnPath path) {
        String field = field(path);
        BsonArray lists = new BsonArray();
        for (String before : guards(path).keySet()) {
            lists.add(doc("$isArray", array(Bson.field(before))));
        }
        BsonDocument isOther = doc("$in", array(doc("$type", Bson.field(field)), array(OBJECT_TYPE, ARRAY_TYPE)));
        BsonDocument value = doc("$cond", array(isOther, doc("$literal", new BsonDocument()), Bson.field(field)));
        return doc("$cond", array(doc("$or", lists), BsonNull.VALUE, value));
    }

    private static boolean isAboutOthers(Predicate leaf) {
        return leaf instanceof Predicate.In in
                ? in.negated()
                : leaf instanceof Predicate.Comparison comparison && comparison.operator() == Operator.NE;
    }

    private static boolean isEquality(Predicate leaf) {
        return !(leaf instanceof Predicate.Comparison comparison)
                || comparison.operator() == Operator.EQ
                || comparison.operator() == Operator.NE;
    }

    /** A text that has (not) the form; what is no text has neither. */
    private BsonDocument like(Predicate.Like like, boolean negated) {
        if (!negated) {
            return leaves.pattern(like);
        }
        return leaves.noPattern(like).append("$type", new BsonString("string"));
    }

    private BsonDocument equality(Predicate.Leaf leaf, boolean others) {
        int first = leaf instanceof Predicate.In in ? in.slot() : ((Predicate.Comparison) leaf).slot();
        int count = leaf instanceof Predicate.In in ? in.count() : 1;
        ColumnPath path = leaf.path();
        if (path.column().type().storage() == Storage.DECIMAL) {
            BsonValue numbers = slots.add(new Slot.OpenNumbers(first, count));
            return others ? doc("$nin", numbers).append("$ne", BsonNull.VALUE) : doc("$in", numbers);
        }
        BsonArray values = new BsonArray(count);
        for (int i = 0; i < count; i++) {
            values.add(slots.add(new Slot.Value(first + i, path.column().type())));
        }
        if (others) {
            values.add(BsonNull.VALUE);
            return doc("$nin", values);
        }
        return count == 1 ? doc("$eq", values.get(0)) : doc("$in", values);
    }

    /** What is neither greater nor less is not the opposite of it. */
    private BsonDocument sorted(Predicate.Comparison comparison, boolean negated) {
        boolean greater = (comparison.operator() == Operator.GT || comparison.operator() == Operator.GTE) != negated;
        boolean orEqual = (comparison.operator() == Operator.GTE || comparison.operator() == Operator.LTE) != negated;
        ValueType type = comparison.path().column().type();
        BsonValue value = slots.add(
                type.storage() == Storage.DECIMAL
                        ? new Slot.OpenNumber(comparison.slot(), greater != orEqual)
                        : new Slot.Value(comparison.slot(), type));
        return doc((greater ? "$gt" : "$lt") + (orEqual ? "e" : ""), value);
    }

    /** That some element fulfils the operators for a value, for each of some ways. */
    static List<BsonDocument> elements(ColumnPath array, List<BsonDocument> ways) {
        List<BsonDocument> found = new ArrayList<>(ways.size());
        for (BsonDocument way : ways) {
            found.add(guards(array).append(field(array), way.isEmpty() ? SOME_ELEMENT : doc("$elemMatch", way)));
        }
        return found;
    }

    /**
     * That some element is an object that fulfils a filter. To MongoDB, a list in the list is an object with its places as names: so where a list could
     * fulfil it, there must be an object as well.
     */
    static BsonDocument element(ColumnPath array, Predicate predicate, BsonDocument filter) {
        BsonDocument match = doc("$elemMatch", filter);
        boolean listsToo = Predicate.holdsOfNothing(predicate)
                || Predicate.paths(predicate).stream()
                        .anyMatch(path -> path.names().get(0).chars().allMatch(Character::isDigit));
        return guards(array).append(field(array), listsToo ? doc("$all", array(match, SOME_OBJECT)) : match);
    }
}
