// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions on an element that is a plain value into what stands behind {@code $elemMatch}. There, MongoDB takes operators that must all
 * fit, each once, and nothing like {@code $or}: so a condition becomes a list of ways in which an element can fulfil it, and what is to be said twice
 * is denied twice.
 */
final class PlainElementFilters {

    /** What comes from outside can have more ways than there is memory. */
    private static final int MOST_WAYS = 1_000;

    private static final String NOT = "$not";

    private final LeafFilters leaves;
    private final ColumnPath array;
    private final Function<Predicate.SomeElement, List<BsonDocument>> inner;

    /** With what makes filters of conditions on elements of an element, one for each way. */
    PlainElementFilters(
            LeafFilters leaves, ColumnPath array, Function<Predicate.SomeElement, List<BsonDocument>> inner) {
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
        if (predicate instanceof Predicate.Several several) {
            return List.of(leaves.size(several, negated));
        }
        return predicate instanceof Predicate.SomeElement some
                ? element(some, negated)
                : List.of(leaf((Predicate.Leaf) predicate, negated));
    }

    private BsonDocument leaf(Predicate.Leaf leaf, boolean negated) {
        if (leaf instanceof Predicate.Like like) {
            boolean open = like.path().isOpen();
            return negated ? open ? plain(like, true) : leaves.noPattern(like) : leaves.pattern(like);
        }
        return plain(leaf, negated);
    }

    private BsonDocument plain(Predicate.Leaf leaf, boolean negated) {
        return leaves.plan(leaf, negated).getDocument("");
    }

    /** Some element of an element, or none. */
    private List<BsonDocument> element(Predicate.SomeElement some, boolean negated) {
        List<BsonDocument> found = new ArrayList<>();
        for (BsonDocument way : inner.apply(some)) {
            found.add(way.getDocument(""));
        }
        if (!negated) {
            return found;
        }
        BsonDocument none = new BsonDocument();
        for (BsonDocument way : found) {
            none = both(none, new BsonDocument(NOT, way));
        }
        return List.of(none);
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

    /** The operators of both. One that both have is said for the second time as what is not so that it is not. */
    private BsonDocument both(BsonDocument one, BsonDocument other) {
        BsonDocument both = joined(one, other);
        if (both != null) {
            return both;
        }
        BsonDocument nested = twice(one);
        if (nested != null) {
            return with(one, both(nested, other));
        }
        nested = twice(other);
        if (nested != null) {
            return with(other, both(nested, one));
        }
        if (!other.containsKey(NOT)) {
            return one.containsKey(NOT) ? with(one, other.clone().append(NOT, one.get(NOT))) : with(one, other);
        }
        if (!one.containsKey(NOT)) {
            return with(other, one.clone().append(NOT, other.get(NOT)));
        }
        throw FilterErrors.operatorTwice(array, NOT);
    }

    /** What is said by operators of which the opposite is denied; null where there is nothing like that. */
    private static @Nullable BsonDocument twice(BsonDocument operators) {
        BsonValue denied = operators.get(NOT);
        BsonValue said = denied instanceof BsonDocument inner && inner.size() == 1 ? inner.get(NOT) : null;
        return said instanceof BsonDocument document ? document : null;
    }

    private static BsonDocument with(BsonDocument operators, BsonDocument more) {
        return operators.clone().append(NOT, new BsonDocument(NOT, more));
    }

    /** All operators side by side; null where one would be there twice. Lists of what an element must not be are one list. */
    private static @Nullable BsonDocument joined(BsonDocument one, BsonDocument other) {
        BsonDocument joined = one.clone();
        for (Map.Entry<String, BsonValue> entry : other.entrySet()) {
            BsonValue known = joined.get(entry.getKey());
            BsonValue more = entry.getValue();
            boolean lists = known != null
                    && known.isArray()
                    && more.isArray()
                    && entry.getKey().equals("$nin");
            if (known != null && !known.equals(more) && !lists) {
                return null;
            }
            BsonArray values = lists && known != null ? new BsonArray(known.asArray()) : new BsonArray();
            if (lists) {
                values.addAll(more.asArray());
            }
            joined.put(entry.getKey(), lists ? values : more);
        }
        return joined;
    }
}
