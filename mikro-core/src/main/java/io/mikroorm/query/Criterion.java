// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a {@link Criterion} says: an immutable tree, whose paths are checked against the metadata when it is used. */
public sealed interface Criterion {

    /** Both this and the other. */
    default Criterion and(Criterion other) {
        return new And(this instanceof And first ? plus(first.parts(), other) : List.of(this, other));
    }

    /** This or the other or both. */
    default Criterion or(Criterion other) {
        return new Or(this instanceof Or first ? plus(first.parts(), other) : List.of(this, other));
    }

    /** The opposite. As in SQL, neither a comparison with a null property nor its opposite is true. */
    default Criterion not() {
        return new Not(this);
    }

    /** What is said of one property, at the end of a path. */
    sealed interface OfPath extends Criterion {

        /** The path to it. */
        String path();
    }

    /** All of some conditions; true when there are none. */
    record And(List<Criterion> parts) implements Criterion {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of some conditions; false when there are none. */
    record Or(List<Criterion> parts) implements Criterion {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** That a query of one of these finds the entity; {@code distinct} when what two of them find is made one before. True or false, but never unknown. */
    record Union(List<Criterion> parts, boolean distinct) implements Criterion {
        /** Copies the list. */
        public Union {
            parts = List.copyOf(parts);
        }
    }

    /** The opposite of a condition. */
    record Not(Criterion part) implements Criterion {}

    /** A comparison of a property with a value; a null value asks for null (or not null). */
    record Comparison(
            String path, Operator operator, @Nullable Object value) implements OfPath {}

    /** Whether the property is (or is not) one of some values. A null among them means null. */
    record In(String path, List<@Nullable Object> values, boolean negated) implements OfPath {
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
    record Like(String path, String pattern, boolean escaped, boolean ignoringCase) implements OfPath {
        /** With case as the database's {@code like} has it. */
        public Like(String path, String pattern, boolean escaped) {
            this(path, pattern, escaped, false);
        }
    }

    /** Whether something in a text matches a regular expression, in the language that the database has for them. */
    record Regexp(String path, String pattern, Flags flags) implements OfPath {}

    /**
     * What the flags of a regular expression say.
     *
     * @param ignoringCase {@code i}: upper and lower case are the same
     * @param lines {@code m}: {@code ^} and {@code $} are also the start and the end of each line
     * @param anyCharacter {@code s}: a dot is also the end of a line
     */
    record Flags(boolean ignoringCase, boolean lines, boolean anyCharacter) {

        /** None of them. */
        public static final Flags NONE = new Flags(false, false, false);

        private static final int KNOWN = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.DOTALL;

        /** Those of a pattern; null where it has others. */
        static @Nullable Flags of(Pattern pattern) {
            int flags = pattern.flags();
            return (flags & ~KNOWN) != 0
                    ? null
                    : new Flags(
                            (flags & Pattern.CASE_INSENSITIVE) != 0,
                            (flags & Pattern.MULTILINE) != 0,
                            (flags & Pattern.DOTALL) != 0);
        }

        /** Those that letters stand for; null where others are among them. */
        static @Nullable Flags of(String letters) {
            Flags flags = new Flags(letters.contains("i"), letters.contains("m"), letters.contains("s"));
            return letters.length() == flags.letters().length() ? flags : null;
        }

        /** Their letters, in the order {@code ims}. */
        public String letters() {
            return (ignoringCase ? "i" : "") + (lines ? "m" : "") + (anyCharacter ? "s" : "");
        }
    }

    /** Whether a text has all of some words, as its full text index tells words. */
    record FullText(String path, String words) implements OfPath {}

    /** Whether a property is null; of a to-many: whether it is empty. */
    record IsNull(String path, boolean negated) implements OfPath {}

    /** Whether there is something, and be it null, at the end of a path into a document of which the mapping does not know the inside. */
    record HasKey(String path) implements OfPath {}

    /** How many members a to-many has, or elements an array, compared with a number. */
    record Size(String path, Operator operator, int size) implements OfPath {

        /** Whether it is true of none. */
        public boolean isOfNone() {
            return switch (operator) {
                case EQ -> size == 0;
                case NE -> size != 0;
                case GT -> size < 0;
                case GTE -> size <= 0;
                case LT -> size > 0;
                case LTE -> size >= 0;
            };
        }
    }

    /** Whether a relation that may lead to entities of several classes leads to one of some class, or of one that is such. */
    record IsInstance(String path, Class<?> type) implements OfPath {}

    /**
     * A condition on the entity behind a relation; on a to-many: some one member fulfils all of it; on an array: some one element. On a document of
     * which the mapping does not know the inside it is about an element only where {@code ofElement} says so, else about what is in the document.
     */
    record Related(String path, Criterion condition, boolean ofElement) implements Criterion {
        /** About what is behind or inside. */
        public Related(String path, Criterion condition) {
            this(path, condition, false);
        }
    }

    /**
     * A condition in the words of one kind of store, about the entity that is asked for, or that a relation leads to. Made by its driver; others
     * refuse the query. Nothing in it is checked against the metadata.
     */
    non-sealed interface OfStore extends Criterion {}

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
    private static List<Criterion> plus(List<Criterion> parts, Criterion last) {
        List<Criterion> all = new ArrayList<>(parts);
        all.add(last);
        return all;
    }

    /** What a condition on something says; error MO-2137 where there is none. */
    static Criterion of(@Nullable Condition<?> condition, String on) {
        if (condition == null) {
            throw WrittenErrors.noCondition(on);
        }
        return condition.criterion();
    }

    /** All of some conditions. */
    static Criterion all(Criterion... parts) {
        return new And(Arrays.asList(parts));
    }

    /** At least one of some conditions. */
    static Criterion any(Criterion... parts) {
        return new Or(Arrays.asList(parts));
    }
}
