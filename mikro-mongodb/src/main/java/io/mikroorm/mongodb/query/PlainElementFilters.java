// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Turns conditions on an element that is a plain value into what stands behind {@code $elemMatch}. There, MongoDB takes operators that must all
 * fit, each once, and nothing like {@code $or}: so a condition becomes a list of ways in which an element can fulfil it.
 */
final class PlainElementFilters {

    /** What comes from outside can have more ways than there is memory. */
    private static final int MOST_WAYS = 1_000;

    private final LeafFilters leaves;
    private final ColumnPath array;
    private final BiFunction<Predicate.SomeElement, Boolean, BsonDocument> inner;

    /** With what makes filters of conditions on elements of an element. */
    PlainElementFilters(
            LeafFilters leaves, ColumnPath array, BiFunction<Predicate.SomeElement, Boolean, BsonDocument> inner) {
        this.leaves = leaves;
        this.array = array;
        this.inner = inner;
    }

    /** A document of operators for each way; one without is fulfilled by any element. */
    List<BsonDocument> ways(Predicate predicate) {
        return ways(predicate, false);
    }

    private List<BsonDocument> ways(Predicate predicate, boolean negated) {
        if (predicate instanceof Predicate.And and) {
            return negated ? any(and.parts(), true) : all(and.parts(), false);
        }
        if (predicate instanceof Predicate.Or or) {
            return negated ? all(or.parts(), true) : any(or.parts(), false);
        }
        if (predicate instanceof Predicate.Not not) {
            return ways(not.part(), !negated);
        }
        return List.of(leaf(predicate, negated));
    }

    private BsonDocument leaf(Predicate leaf, boolean negated) {
        if (leaf instanceof Predicate.SomeElement some) {
            return inner.apply(some, negated).getDocument("");
        }
        if (leaf instanceof Predicate.Like like && !negated) {
            return leaves.pattern(like);
        }
        return leaves.plan(LeafFilters.pathOf(leaf), leaf, negated).getDocument("");
    }

    private List<BsonDocument> any(List<Predicate> parts, boolean negated) {
        List<BsonDocument> ways = new ArrayList<>();
        for (Predicate part : parts) {
            ways.addAll(ways(part, negated));
            requireFew(ways.size());
        }
        return ways;
    }

    private List<BsonDocument> all(List<Predicate> parts, boolean negated) {
        List<BsonDocument> ways = List.of(new BsonDocument());
        for (Predicate part : parts) {
            List<BsonDocument> further = ways(part, negated);
            requireFew((long) ways.size() * further.size());
            List<BsonDocument> joined = new ArrayList<>();
            for (BsonDocument one : ways) {
                for (BsonDocument other : further) {
                    joined.add(both(one, other));
                }
            }
            ways = joined;
        }
        return ways;
    }

    private void requireFew(long ways) {
        if (ways > MOST_WAYS) {
            throw FilterErrors.tooManyWays(array, MOST_WAYS);
        }
    }

    /** The operators of both; what must not be there can be said together. */
    private BsonDocument both(BsonDocument one, BsonDocument other) {
        BsonDocument both = one.clone();
        for (Map.Entry<String, BsonValue> entry : other.entrySet()) {
            String operator = entry.getKey();
            BsonValue known = both.get(operator);
            if (known == null) {
                both.put(operator, entry.getValue());
            } else if (!known.equals(entry.getValue()) && !exclude(both, operator, known, entry.getValue())) {
                throw FilterErrors.operatorTwice(array, operator);
            }
        }
        return both;
    }

    /** Two lists of what an element must not be: one longer list, or, where a list is one parameter, the second by another word. */
    private static boolean exclude(BsonDocument both, String operator, BsonValue known, BsonValue more) {
        if (!operator.equals("$nin")) {
            return false;
        }
        if (known.isArray() && more.isArray()) {
            BsonArray values = new BsonArray(known.asArray());
            values.addAll(more.asArray());
            both.put(operator, values);
            return true;
        }
        return both.putIfAbsent("$not", new BsonDocument("$in", more)) == null;
    }
}
