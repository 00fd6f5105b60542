// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.json.JsonPath;
import io.mikroorm.query.Criterion.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property about which something is to be said; made by {@link Where#where}. A value may be given in any type that fits
 * the property exactly; a relation is compared with an entity, a {@code Ref} or a key. Immutable.
 *
 * @param <E> the entity; {@code Object} where names are not known to the compiler
 */
public final class PathCondition<E> {

    private final String path;

    PathCondition(String path) {
        this.path = path;
    }

    /** Equal; {@code null} asks for null. */
    public Condition<E> eq(@Nullable Object value) {
        return comparison(Operator.EQ, value);
    }

    /** Not equal, and not null; {@code null} asks for not null. */
    public Condition<E> ne(@Nullable Object value) {
        return comparison(Operator.NE, value);
    }

    /** Greater. */
    public Condition<E> gt(Object value) {
        return comparison(Operator.GT, value);
    }

    /** Greater or equal. */
    public Condition<E> gte(Object value) {
        return comparison(Operator.GTE, value);
    }

    /** Less. */
    public Condition<E> lt(Object value) {
        return comparison(Operator.LT, value);
    }

    /** Less or equal. */
    public Condition<E> lte(Object value) {
        return comparison(Operator.LTE, value);
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    public Condition<E> in(Collection<?> values) {
        return new Condition<>(new Criterion.In(path, values, false));
    }

    /** One of these; a null among them asks for null as well. No values: never true. */
    public Condition<E> in(@Nullable Object... values) {
        return in(Arrays.asList(values));
    }

    /** None of these, and not null (unless there are no values: then always true). */
    public Condition<E> notIn(Collection<?> values) {
        return new Condition<>(new Criterion.In(path, values, true));
    }

    /** None of these, and not null (unless there are no values: then always true). */
    public Condition<E> notIn(@Nullable Object... values) {
        return notIn(Arrays.asList(values));
    }

    /** Text that matches a pattern, in which {@code %} stands for any text and {@code _} for any character. */
    public Condition<E> like(String pattern) {
        return new Condition<>(new Criterion.Like(path, pattern, false));
    }

    /** The same as {@link #like}, but upper and lower case are the same: of ASCII letters everywhere, of others as the database does. */
    public Condition<E> ilike(String pattern) {
        return new Condition<>(new Criterion.Like(path, pattern, false, true));
    }

    /**
     * Text in which something matches a regular expression, as the database reads these; it is a value, never a part of the statement. What databases have in
     * common are {@code ^ $ . * + ? | ( ) [ ]} and <code>{2,5}</code>. Letters are themselves, whatever the column compares.
     */
    public Condition<E> regexp(String pattern) {
        return new Condition<>(new Criterion.Regexp(path, pattern, Criterion.Flags.NONE));
    }

    /**
     * The same with flags: {@link Pattern#CASE_INSENSITIVE} for upper and lower case as the same, {@link Pattern#MULTILINE} for {@code ^} and {@code $} at
     * each line, {@link Pattern#DOTALL} for a dot that is also the end of a line. Others are refused by error MO-2124.
     */
    public Condition<E> regexp(Pattern pattern) {
        Criterion.Flags flags = Criterion.Flags.of(pattern);
        if (flags == null) {
            throw WrittenErrors.flagsOfRegexp(path);
        }
        return new Condition<>(new Criterion.Regexp(path, pattern.pattern(), flags));
    }

    /**
     * Text with all of these words, in any order, each as a whole, as the full text index of the property tells words; of an index over several properties,
     * all of them are looked through together. What stands between spaces is a word, and nothing in it has a meaning of its own, so it may come from
     * outside; without any letter or digit: never true. True or false, but never unknown. Error MO-2128 where the property has no such index.
     */
    public Condition<E> fullText(String words) {
        return new Condition<>(new Criterion.FullText(path, words));
    }

    /** Text with this text in it. */
    public Condition<E> contains(String text) {
        return new Condition<>(new Criterion.Like(path, "%" + literally(text) + "%", true));
    }

    /** Text that starts with this text. */
    public Condition<E> startsWith(String text) {
        return new Condition<>(new Criterion.Like(path, literally(text) + "%", true));
    }

    /** Text that ends with this text. */
    public Condition<E> endsWith(String text) {
        return new Condition<>(new Criterion.Like(path, "%" + literally(text), true));
    }

    /** Null; of a to-many: without members. */
    public Condition<E> isNull() {
        return new Condition<>(new Criterion.IsNull(path, false));
    }

    /** Not null; of a to-many: with members. */
    public Condition<E> isNotNull() {
        return new Condition<>(new Criterion.IsNull(path, true));
    }

    /** There is one: the same as {@link #isNotNull}, in the words of relations. */
    public Condition<E> exists() {
        return isNotNull();
    }

    /** There is none: the same as {@link #isNull}, in the words of relations. */
    public Condition<E> notExists() {
        return isNull();
    }

    /**
     * A relation that may lead to entities of several classes leads to one of this class: one of its targets, or what some of them have in
     * common. Asked of the row alone; where the relation is empty, neither this nor its opposite is true.
     */
    public Condition<E> isInstance(Class<?> type) {
        return new Condition<>(new Criterion.IsInstance(path, type));
    }

    /**
     * The entity behind a relation fulfils a condition, whose paths start from it; of a to-many: one member fulfils all of it; of an array
     * of embeddables, or of a document: one element does.
     */
    public Condition<E> some(Condition<?> condition) {
        return new Condition<>(new Criterion.Related(path, Criterion.of(condition, path), true));
    }

    /** No member of a to-many, or element of an array of embeddables, fulfils a condition; true where there are none. */
    public Condition<E> none(Condition<?> condition) {
        return some(condition).not();
    }

    /**
     * No member of a to-many, or element of an array of embeddables, fulfils the opposite of a condition; true where there are none. As in SQL,
     * neither a comparison with null nor its opposite is true, so one that has no value does not stand in the way.
     */
    public Condition<E> every(Condition<?> condition) {
        return new Condition<E>(new Criterion.Related(
                        path, Criterion.of(condition, path).not(), true))
                .not();
    }

    /** What is here in a document is an object with this key, whatever its value is, and be it null. True or false, but never unknown. */
    public Condition<E> hasKey(String key) {
        String name = JsonPath.text(List.of(key));
        return new Condition<>(new Criterion.HasKey(PropertyPath.checked(path.isEmpty() ? name : path + "." + name)));
    }

    /** What is here in a document is an object with all of these keys; of no keys: there is something that is not null. */
    public Condition<E> hasKeys(Collection<String> keys) {
        List<Criterion> parts = new ArrayList<>(keys.size());
        for (String key : keys) {
            parts.add(hasKey(key).criterion());
        }
        return parts.isEmpty() ? isNotNull() : new Condition<>(new Criterion.And(parts));
    }

    /** What is here in a document is an object with at least one of these keys; of no keys: never true. */
    public Condition<E> hasSomeKeys(Collection<String> keys) {
        List<Criterion> parts = new ArrayList<>(keys.size());
        for (String key : keys) {
            parts.add(hasKey(key).criterion());
        }
        return new Condition<>(new Criterion.Or(parts));
    }

    /**
     * What is here in a document has all that is in this one: at each of its keys the same value, or an object that has all of that, or a list whose
     * elements do, in any order; a null where it has one. Other keys and elements may be there. Of an empty one: there is something.
     */
    public Condition<E> hasParts(Map<String, ?> parts) {
        return new Condition<>(new DocumentParts().of(path, parts, 0));
    }

    /** How many members a to-many has, or elements an array: to be compared. */
    public SizeCondition<E> size() {
        return new SizeCondition<>(path);
    }

    /** A to-many has as many members as this, or an array as many elements; one that is null has none. */
    public Condition<E> size(int size) {
        return size().eq(size);
    }

    /** An array, list or set of plain values has all of these, in any order; of no values: there is an array. */
    public Condition<E> hasAll(Collection<?> values) {
        List<Criterion> parts = new ArrayList<>(values.size() + 1);
        parts.add(isNotNull().criterion());
        for (Object value : values) {
            parts.add(has(value).criterion());
        }
        return new Condition<>(new Criterion.And(parts));
    }

    /** An array, list or set of plain values has this one. */
    public Condition<E> has(@Nullable Object value) {
        return some(Where.element().eq(value));
    }

    /** An array, list or set of plain values has at least one of these; of no values: never true. */
    public Condition<E> hasAny(Collection<?> values) {
        return some(Where.element().in(values));
    }

    /** An array, list or set of plain values has no others than these; one that is empty has none. */
    public Condition<E> hasOnly(Collection<?> values) {
        Condition<Object> other = Where.element().notIn(values);
        boolean nulls = values.stream().anyMatch(Objects::isNull);
        return isNotNull().and(none(nulls ? other : other.or(Where.element().isNull())));
    }

    private Condition<E> comparison(Operator operator, @Nullable Object value) {
        return new Condition<>(new Criterion.Comparison(path, operator, value));
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public String toString() {
        return "where(" + PropertyPath.quoted(path) + ")";
    }
}
