// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
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

    /** About one value, at the end of a path. */
    sealed interface Leaf extends Predicate {

        /** The path to it. */
        ColumnPath path();
    }

    /** All of the parts. */
    record And(List<Predicate> parts) implements Predicate {}

    /** At least one of the parts. */
    record Or(List<Predicate> parts) implements Predicate {}

    /** The opposite; where a null makes the part unknown, it stays unknown, as in SQL. */
    record Not(Predicate part) implements Predicate {}

    /** A comparison with the value in a slot, which is never null. */
    record Comparison(ColumnPath path, Criterion.Operator operator, int slot) implements Leaf {}

    /**
     * Whether the column is one of the values in {@code count} slots from {@code slot} on; or of those of the list in that slot,
     * where the count is {@link ListForm#WHOLE}.
     */
    record In(ColumnPath path, int slot, int count, boolean negated) implements Leaf {}

    /** Whether text matches the pattern in a slot; of a pattern with wildcards, flags say nothing but whether case is ignored. */
    record Like(ColumnPath path, int slot, Form form, Criterion.Flags flags) implements Leaf {

        /** What a pattern is written in. */
        public enum Form {
            /** With {@code %} and {@code _}. */
            WILDCARDS,
            /** The same, where a backslash takes their meaning away. */
            ESCAPED,
            /** A regular expression of the store, which something in the text matches. */
            REGEXP
        }

        /** Of wildcards, with or without a backslash that takes their meaning away. */
        public static Like of(ColumnPath path, int slot, boolean escaped, boolean ignoringCase) {
            Criterion.Flags flags = new Criterion.Flags(ignoringCase, false, false);
            return new Like(path, slot, escaped ? Form.ESCAPED : Form.WILDCARDS, flags);
        }

        /** Whether upper and lower case are the same. */
        public boolean ignoringCase() {
            return flags.ignoringCase();
        }
    }

    /**
     * Whether a text has all of the words in a slot, which have single spaces between them and of which there is one at least. Never unknown.
     *
     * @param declaring the entity that has the full text index which is looked in
     * @param index its name
     */
    record FullText(ColumnPath path, EntityMetadata declaring, String index, int slot) implements Leaf {

        /** The index. */
        public IndexMapping mapping() {
            for (IndexMapping each : declaring.indexes()) {
                if (each.name().equals(index)) {
                    return each;
                }
            }
            throw new IllegalStateException(declaring.name() + " has no index " + index);
        }
    }

    /** Whether the column is (not) null. A column behind joined relations is also null where there is no related row. */
    record IsNull(ColumnPath path, boolean negated) implements Leaf {}

    /** Whether there is something, and be it null, at the end of a path into a document of which the mapping knows nothing. Never unknown. */
    record HasKey(ColumnPath path) implements Leaf {}

    /** Whether a relation that may lead to entities of several classes leads to those that rows know by the name in a slot. */
    record LeadsTo(ColumnPath path, int slot) implements Leaf {}

    /** Whether some member of a to-many fulfils a predicate, whose paths start from the member; TRUE asks for any member. */
    record Some(CollectionPath path, Predicate predicate) implements Predicate {}

    /** A condition in the words of the store, which is the value in a slot, about the entity whose key the path leads to. */
    record OfStore(ColumnPath key, int slot) implements Predicate {}

    /**
     * Whether some element of an array of embeddables fulfils a predicate, whose paths start from the element but know the array; TRUE
     * asks for any element. An array that is null has none.
     */
    record SomeElement(ColumnPath array, Predicate predicate) implements Predicate {}

    /**
     * Whether so many members of a to-many, or elements of an array, are such as a predicate asks for one of. True or false, but never unknown.
     *
     * @param some which: a {@link Some} or {@link SomeElement}
     * @param exactly whether more are too many
     * @param slot that of the number, which is a {@code Long}, and at least one
     */
    record Several(Predicate some, boolean exactly, int slot) implements Predicate {}

    /**
     * Whether one of some queries finds the entity whose key the path leads to, each of which has a predicate of its own that starts from that entity.
     * True or false, but never unknown, where there is an entity.
     */
    record Union(ColumnPath key, List<Predicate> parts, boolean distinct) implements Predicate {}

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

    /** Whether a predicate may be true where all values are null. */
    static boolean holdsOfNothing(Predicate predicate) {
        if (predicate instanceof And and) {
            return and.parts().stream().allMatch(Predicate::holdsOfNothing);
        }
        if (predicate instanceof Or or) {
            return or.parts().stream().anyMatch(Predicate::holdsOfNothing);
        }
        if (predicate instanceof IsNull isNull) {
            return !isNull.negated();
        }
        return predicate instanceof Not;
    }

    /** The paths to all that a predicate is about: of what it says of members and elements, these themselves. */
    static List<ColumnPath> paths(Predicate predicate) {
        List<ColumnPath> paths = new ArrayList<>();
        collect(predicate, paths);
        return paths;
    }

    private static void collect(Predicate predicate, List<ColumnPath> paths) {
        if (predicate instanceof And and) {
            and.parts().forEach(part -> collect(part, paths));
        } else if (predicate instanceof Or or) {
            or.parts().forEach(part -> collect(part, paths));
        } else if (predicate instanceof Not not) {
            collect(not.part(), paths);
        } else if (predicate instanceof SomeElement some) {
            paths.add(some.array());
        } else if (predicate instanceof Several several) {
            collect(several.some(), paths);
        } else if (predicate instanceof Leaf leaf) {
            paths.add(leaf.path());
        }
    }
}
