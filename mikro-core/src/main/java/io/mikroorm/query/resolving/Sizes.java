// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.Predicate;

/**
 * Conditions on how many members or elements there are. They are said by two words, so many and no fewer, each of a number that is not nothing: a
 * store that looks for who has some, and so never meets who has none, can answer both, and the opposite of both.
 */
final class Sizes {

    private final ValueSlots values;

    Sizes(ValueSlots values) {
        this.values = values;
    }

    /** Refuses what has one value only. */
    static void requireSeveral(PathEnd end, Criterion leaf) {
        if (leaf instanceof Criterion.Size && end.rest().isEmpty() && !isSeveral(end.property())) {
            throw QueryErrors.noSize(end.describe());
        }
    }

    private static boolean isSeveral(Property property) {
        return property instanceof ToManyProperty
                || property instanceof EmbeddedArrayProperty
                || PlainElements.isArray(property)
                || Paths.isDocument(property);
    }

    /** That there are so many of those of which a predicate says that there is one. */
    Predicate of(Predicate some, Criterion.Size size) {
        int number = size.size();
        return switch (size.operator()) {
            case EQ -> exactly(some, number);
            case NE -> not(exactly(some, number));
            case GTE -> atLeast(some, number);
            case GT -> number == Integer.MAX_VALUE ? Predicate.FALSE : atLeast(some, number + 1);
            case LT -> not(atLeast(some, number));
            case LTE -> number == Integer.MAX_VALUE ? Predicate.TRUE : not(atLeast(some, number + 1));
        };
    }

    private Predicate exactly(Predicate some, int number) {
        if (number < 0) {
            return Predicate.FALSE;
        }
        return number == 0 ? not(some) : new Predicate.Several(some, true, values.add((long) number));
    }

    private Predicate atLeast(Predicate some, int number) {
        if (number <= 0) {
            return Predicate.TRUE;
        }
        return number == 1 ? some : new Predicate.Several(some, false, values.add((long) number));
    }

    private static Predicate not(Predicate predicate) {
        if (predicate.equals(Predicate.TRUE)) {
            return Predicate.FALSE;
        }
        return predicate.equals(Predicate.FALSE) ? Predicate.TRUE : new Predicate.Not(predicate);
    }
}
