// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.query.Condition.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property about which something is to be said; made by {@link Where#where}. A value may be given in any type that fits
 * the property exactly; a relation is compared with an entity, a {@code Ref} or a key. Immutable.
 */
public final class PathCondition {

    private final String path;

    PathCondition(String path) {
        this.path = path;
    }

    /** Equal; {@code null} asks for null. */
    public Condition eq(@Nullable Object value) {
        return comparison(Operator.EQ, value);
    }

    /** Not equal, and not null; {@code null} asks for not null. */
    public Condition ne(@Nullable Object value) {
        return comparison(Operator.NE, value);
    }

    /** Greater. */
    public Condition gt(Object value) {
        return comparison(Operator.GT, value);
    }

    /** Greater or equal. */
    public Condition gte(Object value) {
        return comparison(Operator.GTE, value);
    }

    /** Less. */
    public Condition lt(Object value) {
        return comparison(Operator.LT, value);
    }

    /** Less or equal. */
    public Condition lte(Object value) {
        return comparison(Operator.LTE, value);
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    public Condition in(Collection<?> values) {
        return new Condition.In(path, values, false);
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    public Condition in(@Nullable Object... values) {
        return in(Arrays.asList(values));
    }

    /** None of these, and not null (unless there are no values: then always true). */
    public Condition notIn(Collection<?> values) {
        return new Condition.In(path, values, true);
    }

    /** None of these, and not null (unless there are no values: then always true). */
    public Condition notIn(@Nullable Object... values) {
        return notIn(Arrays.asList(values));
    }

    /** Text that matches a pattern, in which {@code %} stands for any text and {@code _} for any character. */
    public Condition like(String pattern) {
        return new Condition.Like(path, pattern, false);
    }

    /** The same as {@link #like}, but upper and lower case are the same: of ASCII letters everywhere, of others as the database does. */
    public Condition ilike(String pattern) {
        return new Condition.Like(path, pattern, false, true);
    }

    /** Text with this text in it. */
    public Condition contains(String text) {
        return new Condition.Like(path, "%" + literally(text) + "%", true);
    }

    /** Text that starts with this text. */
    public Condition startsWith(String text) {
        return new Condition.Like(path, literally(text) + "%", true);
    }

    /** Text that ends with this text. */
    public Condition endsWith(String text) {
        return new Condition.Like(path, "%" + literally(text), true);
    }

    /** Null; of a to-many: without members. */
    public Condition isNull() {
        return new Condition.IsNull(path, false);
    }

    /** Not null; of a to-many: with members. */
    public Condition isNotNull() {
        return new Condition.IsNull(path, true);
    }

    /** There is one: the same as {@link #isNotNull}, in the words of relations. */
    public Condition exists() {
        return isNotNull();
    }

    /** There is none: the same as {@link #isNull}, in the words of relations. */
    public Condition notExists() {
        return isNull();
    }

    /**
     * A relation that may lead to entities of several classes leads to one of this class: one of its targets, or what some of them have in
     * common. Asked of the row alone; where the relation is empty, neither this nor its opposite is true.
     */
    public Condition isInstance(Class<?> type) {
        return new Condition.IsInstance(path, type);
    }

    /**
     * The entity behind a relation fulfils a condition, whose paths start from it; of a to-many: one member fulfils all of it; of an array
     * of embeddables, or of a document: one element does.
     */
    public Condition some(Condition condition) {
        return new Condition.Related(path, condition, true);
    }

    /** No member of a to-many, or element of an array of embeddables, fulfils a condition; true where there are none. */
    public Condition none(Condition condition) {
        return some(condition).not();
    }

    /**
     * No member of a to-many, or element of an array of embeddables, fulfils the opposite of a condition; true where there are none. As in SQL,
     * neither a comparison with null nor its opposite is true, so one that has no value does not stand in the way.
     */
    public Condition every(Condition condition) {
        return some(condition.not()).not();
    }

    /** An array, list or set of plain values has all of these, in any order; of no values: there is an array. */
    public Condition hasAll(Collection<?> values) {
        List<Condition> parts = new ArrayList<>(values.size() + 1);
        parts.add(isNotNull());
        for (Object value : values) {
            parts.add(some(Where.element().eq(value)));
        }
        return new Condition.And(parts);
    }

    /** An array, list or set of plain values has this one. */
    public Condition has(@Nullable Object value) {
        return some(Where.element().eq(value));
    }

    /** An array, list or set of plain values has at least one of these; of no values: never true. */
    public Condition hasAny(Collection<?> values) {
        return some(Where.element().in(values));
    }

    /** An array, list or set of plain values has no others than these; one that is empty has none. */
    public Condition hasOnly(Collection<?> values) {
        Condition other = Where.element().notIn(values);
        boolean nulls = values.stream().anyMatch(Objects::isNull);
        return isNotNull().and(none(nulls ? other : other.or(Where.element().isNull())));
    }

    private Condition comparison(Operator operator, @Nullable Object value) {
        return new Condition.Comparison(path, operator, value);
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public String toString() {
        return "where(" + PropertyPath.quoted(path) + ")";
    }
}
