// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition as the user wrote it: an immutable tree whose paths are checked against the metadata when it is used. Made by
 * {@link Where}.
 */
public sealed interface Condition {

    /** Both this and the other. */
    default Condition and(Condition other) {
        return new And(this instanceof And first ? plus(first.parts(), other) : List.of(this, other));
    }

    /** This or the other or both. */
    default Condition or(Condition other) {
        return new Or(this instanceof Or first ? plus(first.parts(), other) : List.of(this, other));
    }

    /** The opposite. As in SQL, neither a comparison with a null property nor its opposite is true. */
    default Condition not() {
        return new Not(this);
    }

    /** All of some conditions; true when there are none. */
    record And(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of some conditions; false when there are none. */
    record Or(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The opposite of a condition. */
    record Not(Condition part) implements Condition {}

    /** A comparison of a property with a value; a null value asks for null (or not null). */
    record Comparison(
            String path, Operator operator, @Nullable Object value) implements Condition {}

    /** Whether the property is (or is not) one of some values. A null among them means null. */
    record In(String path, List<@Nullable Object> values, boolean negated) implements Condition {
        /** Copies the values, which may contain null. */
        public In {
            values = copy(values);
        }

        /** Of any collection. */
        public In(String path, Collection<?> values, boolean negated) {
            this(path, copy(values), negated);
        }

        private static List<@Nullable Object> copy(Collection<?> values) {
            return Collections.unmodifiableList(new ArrayList<@Nullable Object>(values));
        }
    }

    /**
     * Whether text matches a pattern of {@code %} and {@code _}; {@code escaped} when a backslash takes their meaning away, {@code
     * ignoringCase} when upper and lower case are the same.
     */
    record Like(String path, String pattern, boolean escaped, boolean ignoringCase) implements Condition {
        /** With case as the database's {@code like} has it. */
        public Like(String path, String pattern, boolean escaped) {
            this(path, pattern, escaped, false);
        }
    }

    /** Whether a property is null; of a to-many: whether it is empty. */
    record IsNull(String path, boolean negated) implements Condition {}

    /** Whether a relation that may lead to entities of several classes leads to one of some class, or of one that is such. */
    record IsInstance(String path, Class<?> type) implements Condition {}

    /**
     * A condition on the entity behind a relation; on a to-many: some one member fulfils all of it; on an array: some one element. On a document of
     * which the mapping does not know the inside it is about an element only where {@code ofElement} says so, else about what is in the document.
     */
    record Related(String path, Condition condition, boolean ofElement) implements Condition {
        /** About what is behind or inside. */
        public Related(String path, Condition condition) {
            this(path, condition, false);
        }
    }

    /**
     * A condition in the words of one kind of store, about the entity that is asked for, or that a relation leads to. Made by its driver; others
     * refuse the query. Nothing in it is checked against the metadata.
     */
    non-sealed interface OfStore extends Condition {}

    /** The operators of a {@link Comparison}. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Not equal; as in SQL, null is not unequal to anything. */
        NE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GTE,
        /** Less. */
        LT,
        /** Less or equal. */
        LTE
    }

    /** Long chains stay flat: one that was built in a loop is no deeper than it reads. */
    private static List<Condition> plus(List<Condition> parts, Condition last) {
        List<Condition> all = new ArrayList<>(parts);
        all.add(last);
        return all;
    }

    /** All of some conditions. */
    static Condition all(Condition... parts) {
        return new And(Arrays.asList(parts));
    }

    /** At least one of some conditions. */
    static Condition any(Condition... parts) {
        return new Or(Arrays.asList(parts));
    }
}
