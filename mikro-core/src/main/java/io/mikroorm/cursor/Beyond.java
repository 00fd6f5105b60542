// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.query.Criterion;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.resolving.SortKey;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition for all that stands behind a place in an order, or in front of it. */
final class Beyond {

    private static final Criterion NEVER = new Criterion.Or(List.of());

    private final PageOrder order;
    private final boolean before;

    Beyond(PageOrder order, boolean before) {
        this.order = order;
        this.before = before;
    }

    /**
     * Behind in the first value; or the same there, and behind in the others. What an index can begin with stands before that: not in front of the
     * first value.
     */
    Criterion place(List<@Nullable Object> values) {
        Criterion place = NEVER;
        for (int i = values.size() - 1; i >= 0; i--) {
            SortKey key = order.keys().get(i);
            Criterion behind = behind(key, values.get(i));
            place = place.equals(NEVER)
                    ? behind
                    : either(behind, same(key, values.get(i)).and(place));
        }
        SortKey first = order.keys().get(0);
        Object value = values.get(0);
        boolean guarded = value != null && values.size() > 1 && isSized(first);
        return guarded ? orNull(first, sized(first, value, true)).and(place) : place;
    }

    private static Criterion either(Criterion one, Criterion other) {
        return one.equals(NEVER) ? other : one.or(other);
    }

    private Criterion same(SortKey key, @Nullable Object value) {
        if (value == null) {
            return new Criterion.IsNull(key.path(), false);
        }
        List<@Nullable Object> custom = List.copyOf(key.column().customOrder());
        if (!custom.isEmpty() && !custom.contains(value)) {
            return new Criterion.In(key.path(), custom, true); // all others have one place
        }
        return new Criterion.Comparison(key.path(), Operator.EQ, value);
    }

    private Criterion behind(SortKey key, @Nullable Object value) {
        if (value == null) {
            return areNullsLast(key) ? NEVER : new Criterion.IsNull(key.path(), true);
        }
        return orNull(key, greater(key, value));
    }

    private Criterion orNull(SortKey key, Criterion condition) {
        return key.isNullable() && areNullsLast(key)
                ? either(condition, new Criterion.IsNull(key.path(), false))
                : condition;
    }

    private boolean areNullsLast(SortKey key) {
        return order.isNullFirst(key) == before;
    }

    private boolean isDescending(SortKey key) {
        return key.descending() != before;
    }

    private static boolean isSized(SortKey key) {
        return key.column().customOrder().isEmpty() && key.type().storage() != Storage.BOOLEAN;
    }

    private Criterion greater(SortKey key, Object value) {
        List<Object> custom = key.column().customOrder();
        if (!custom.isEmpty()) {
            return behindIn(custom, key, value);
        }
        if (key.type().storage() == Storage.BOOLEAN) {
            boolean truth = Boolean.TRUE.equals(key.type().toStorage(value));
            return truth == isDescending(key) ? other(key, !truth) : NEVER;
        }
        return sized(key, value, false);
    }

    private static Criterion other(SortKey key, boolean truth) {
        return new Criterion.Comparison(key.path(), Operator.EQ, key.type().toJava(truth));
    }

    private Criterion sized(SortKey key, Object value, boolean orSame) {
        Operator operator =
                isDescending(key) ? orSame ? Operator.LTE : Operator.LT : orSame ? Operator.GTE : Operator.GT;
        return new Criterion.Comparison(key.path(), operator, value);
    }

    /** Of an order of its own, whose last place all values have that it does not name. */
    private Criterion behindIn(List<Object> custom, SortKey key, Object value) {
        int place = custom.indexOf(value);
        int at = place < 0 ? custom.size() : place;
        if (isDescending(key)) {
            List<Object> before = custom.subList(0, at);
            return before.isEmpty() ? NEVER : new Criterion.In(key.path(), new ArrayList<>(before), false);
        }
        return at == custom.size()
                ? NEVER
                : new Criterion.In(key.path(), new ArrayList<>(custom.subList(0, at + 1)), true);
    }
}
