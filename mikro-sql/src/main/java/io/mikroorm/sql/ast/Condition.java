// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import io.mikroorm.query.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is true, false or unknown. Its kinds are the records in this file; the most used of them have a
 * factory method.
 */
public sealed interface Condition extends Expression {

    /** Both sides are equal; with {@link Literal#NULL} on one side: the other is null. */
    static Condition equal(Expression left, Expression right) {
        return new Comparison(Operator.EQ, left, right);
    }

    /** All of these hold. One condition stands for itself; none at all is always true. */
    static Condition and(List<? extends Condition> terms) {
        return terms.size() == 1 ? terms.get(0) : new And(List.copyOf(terms));
    }

    /** At least one of these holds. One condition stands for itself; none at all is never true. */
    static Condition or(List<? extends Condition> terms) {
        return terms.size() == 1 ? terms.get(0) : new Or(List.copyOf(terms));
    }

    /** How the two sides of a {@link Comparison} are compared. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
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

    /**
     * Compares two values. Equal and not equal with {@link Literal#NULL} mean <em>is null</em> and <em>is not null</em>;
     * a parameter whose value is null is not a null literal, and equals nothing, as in SQL.
     */
    record Comparison(Operator operator, Expression left, Expression right) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** True if all terms are; true if there are none. */
    record And(List<Condition> terms) implements Condition {
        /** Takes a copy of the terms. */
        public And {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** True if one term is; false if there are none. */
    record Or(List<Condition> terms) implements Condition {
        /** Takes a copy of the terms. */
        public Or {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** The opposite; of unknown it is unknown. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * The value is one of the listed ones; with {@code negated}, none of them. In an empty list there is nothing, so the
     * test is then false (negated: true), whatever the value. How many values there are is part of the shape.
     */
    record In(Expression value, List<Expression> list, boolean negated) implements Condition {
        /** Takes a copy of the list. */
        public In {
            list = List.copyOf(list);
        }

        /** The value is one of the listed ones. */
        public In(Expression value, List<? extends Expression> list) {
            this(value, List.copyOf(list), false);
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /** The value is one of the elements of an array; with {@code negated}, none of them. */
    record InArray(Expression value, Expression array, boolean negated) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.inArray(this);
        }
    }

    /** The value is in the rows of a sub-select of one column; with {@code negated}, in none of them. */
    record InSelect(Expression value, Select select, boolean negated) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.inSelect(this);
        }
    }

    /**
     * The value is in the rows of one of some sub-selects, all as wide as it is; with {@code negated}, in none of them.
     *
     * @param distinct whether equal rows of the sub-selects are made one before
     */
    record InUnion(Expression value, List<Select> selects, boolean distinct, boolean negated) implements Condition {
        /** Takes a copy of the selects. */
        public InUnion {
            selects = List.copyOf(selects);
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.inUnion(this);
        }
    }

    /** The sub-select has a row; with {@code negated}, it has none. Its items do not matter and may be left out. */
    record Exists(Select select, boolean negated) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /** The value is null; with {@code negated}, it is not. */
    record IsNull(Expression value, boolean negated) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    /** Something in the value matches a regular expression of the database, with regard to case unless a flag says otherwise, whatever columns do. */
    record Regexp(Expression value, Expression pattern, Criterion.Flags flags) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.regexp(this);
        }
    }

    /**
     * Texts together have all of some words.
     *
     * @param table the table with the texts
     * @param texts the columns of an index of words, all of them and in its order
     * @param language by which rules the database tells words, where an index says that
     * @param words the words, as the database takes them
     * @param known whether it is false, and not unknown, where there is no text
     */
    record FullText(Table table, List<Column> texts, String language, Expression words, boolean known)
            implements Condition {
        /** Takes a copy of the columns. */
        public FullText {
            texts = List.copyOf(texts);
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.fullText(this);
        }
    }

    /** Words of the database that are true or false. */
    record Holds(SqlWords words) implements Condition {
        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.holds(this);
        }
    }

    /**
     * The value matches a pattern of {@code %} and {@code _}; with {@code negated}, it does not. Whether case matters is
     * the database's matter, unless it is ignored.
     *
     * @param escape the character that takes {@code %}, {@code _} and itself literally in the pattern; null for the
     *     database's own habit
     */
    record Like(
            Expression value, Expression pattern, @Nullable Character escape, boolean negated, boolean ignoringCase)
            implements Condition {
        /** With case as the database's {@code like} has it. */
        public Like(Expression value, Expression pattern, @Nullable Character escape, boolean negated) {
            this(value, pattern, escape, negated, false);
        }

        /** Refuses an escape character that is a wildcard, a quote or not a visible ASCII character. */
        public Like {
            if (escape != null && (escape <= ' ' || escape > '~' || "%_'".indexOf(escape) >= 0)) {
                throw new IllegalArgumentException("Not usable as an escape character: U+%04X".formatted((int) escape));
            }
        }

        @Override
        public <R> R accept(SqlVisitor<R> visitor) {
            return visitor.like(this);
        }
    }
}
