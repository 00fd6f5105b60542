// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
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
    private static final BsonDocument NO_ARRAY = doc("$not", ARRAY);

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
    BsonDocument plan(ColumnPath path, Predicate leaf, boolean negated) {
        String field = field(path);
        if (leaf instanceof Predicate.IsNull isNull) {
            return isNull(path, field, isNull.negated() == negated);
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
        BsonValue pattern = slots.add(new Slot.Pattern(like.slot(), like.escaped(), like.ignoringCase()));
        return doc("$not", pattern).append("$type", new BsonString("string"));
    }

    private BsonDocument equality(Predicate leaf, boolean others) {
        int first = leaf instanceof Predicate.In in ? in.slot() : ((Predicate.Comparison) leaf).slot();
        int count = leaf instanceof Predicate.In in ? in.count() : 1;
        ColumnPath path = LeafFilters.pathOf(leaf);
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
        boolean number = comparison.path().column().type().storage() == Storage.DECIMAL;
        BsonValue value = slots.add(
                number
                        ? new Slot.OpenNumber(comparison.slot())
                        : new Slot.Value(
                                comparison.slot(), comparison.path().column().type()));
        boolean greater = comparison.operator() == Operator.GT || comparison.operator() == Operator.GTE;
        boolean orEqual = comparison.operator() == Operator.GTE || comparison.operator() == Operator.LTE;
        return doc((greater != negated ? "$gt" : "$lt") + (orEqual != negated ? "e" : ""), value);
    }

    /** Some element is as one of some filters says: each is about what is in an object, or has the operators for a value. */
    BsonDocument element(ColumnPath array, List<BsonDocument> ways, boolean wanted) {
        String field = field(array);
        List<BsonDocument> found = new ArrayList<>();
        for (BsonDocument way : ways) {
            BsonDocument match =
                    way.isEmpty() ? doc("$type", "array").append("$ne", new BsonArray()) : doc("$elemMatch", way);
            found.add(guards(array).append(field, match));
        }
        if (field.isEmpty()) {
            if (found.size() != 1) {
                throw FilterErrors.tooManyWays(array, 1);
            }
            return wanted ? found.get(0) : doc(field, doc("$not", found.get(0).getDocument(field)));
        }
        if (wanted) {
            return found.size() == 1 ? found.get(0) : doc("$or", array(found));
        }
        return doc("$nor", array(found));
    }
}
