// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.query.Criterion;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition resolved against the metadata: every path is known to exist, and values are slots of the query's values, so
 * that equal predicates mean equal statements whatever the values. Immutable.
 */
public sealed interface Predicate {

    /** True for every row. */
    Predicate TRUE = new And(List.of());

    /** False for every row. */
    Predicate FALSE = new Or(List.of());

    /** All of the parts. */
    record And(List<Predicate> parts) implements Predicate {}

    /** At least one of the parts. */
    record Or(List<Predicate> parts) implements Predicate {}

    /** The opposite; where a null makes the part unknown, it stays unknown, as in SQL. */
    record Not(Predicate part) implements Predicate {}

    /** A comparison with the value in a slot, which is never null. */
    record Comparison(ColumnPath path, Criterion.Operator operator, int slot) implements Predicate {}

    /**
     * Whether the column is one of the values in {@code count} slots from {@code slot} on; or of those of the list in that slot,
     * where the count is {@link ListForm#WHOLE}.
     */
    record In(ColumnPath path, int slot, int count, boolean negated) implements Predicate {}

    /** Whether text matches the pattern in a slot, with or without regard to case. */
    record Like(ColumnPath path, int slot, boolean escaped, boolean ignoringCase) implements Predicate {}

    /** Whether the column is (not) null. A column behind joined relations is also null where there is no related row. */
    record IsNull(ColumnPath path, boolean negated) implements Predicate {}

    /** Whether a relation that may lead to entities of several classes leads to those that rows know by the name in a slot. */
    record LeadsTo(ColumnPath path, int slot) implements Predicate {}

    /** Whether some member of a to-many fulfils a predicate, whose paths start from the member; TRUE asks for any member. */
    record Some(ToManyPath path, Predicate predicate) implements Predicate {}

    /** A condition in the words of the store, which is the value in a slot, about the entity whose key the path leads to. */
    record OfStore(ColumnPath key, int slot) implements Predicate {}

    /**
     * Whether some element of an array of embeddables fulfils a predicate, whose paths start from the element but know the array; TRUE
     * asks for any element. An array that is null has none.
     */
    record SomeElement(ColumnPath array, Predicate predicate) implements Predicate {}

    /** All of these, without needless nesting. */
    static Predicate and(List<Predicate> parts) {
        List<Predicate> flat = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            if (part instanceof And and) {
                flat.addAll(and.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new And(List.copyOf(flat));
    }

    /** At least one of these, without needless nesting. */
    static Predicate or(List<Predicate> parts) {
        List<Predicate> flat = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            if (part instanceof Or or) {
                flat.addAll(or.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Or(List.copyOf(flat));
    }
}
