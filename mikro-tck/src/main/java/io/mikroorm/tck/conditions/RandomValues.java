// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.query.Condition;
import io.mikroorm.query.PathCondition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions on one value, with each operator that it can have, and what they mean. */
final class RandomValues {

    private static final List<String> EXPRESSIONS = List.of("^a", "[bc]$", "a.*c", "(ab|ba)", "^.{2}$", "b+");
    private static final List<String> PATTERNS = List.of("a%", "%b", "%ab%", "_b%", "a_", "%");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    <X> X one(List<X> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A text of few letters, so that equal ones are not rare. */
    String text() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }

    <T> Term<T> ofText(PathCondition<Object> path, Function<@Nullable T, @Nullable String> value) {
        String part = text();
        return switch (random.nextInt(10)) {
            case 0 -> text(path.contains(part), value, text -> text.contains(part));
            case 1 -> text(path.startsWith(part), value, text -> text.startsWith(part));
            case 2 -> text(path.endsWith(part), value, text -> text.endsWith(part));
            case 3, 4 -> like(path, value);
            case 5, 6 -> regexp(path, value);
            default -> ofComparable(path, value, this::text);
        };
    }

    private <T> Term<T> like(PathCondition<Object> path, Function<@Nullable T, @Nullable String> value) {
        String pattern = one(PATTERNS);
        Pattern meant = Pattern.compile(pattern.replace("%", ".*").replace("_", "."), Pattern.DOTALL);
        return random.nextBoolean()
                ? text(path.like(pattern), value, text -> meant.matcher(text).matches())
                : text(path.ilike(pattern.toUpperCase(Locale.ROOT)), value, text -> meant.matcher(text)
                        .matches());
    }

    private <T> Term<T> regexp(PathCondition<Object> path, Function<@Nullable T, @Nullable String> value) {
        Pattern meant = Pattern.compile(one(EXPRESSIONS));
        Condition<Object> condition = random.nextBoolean()
                ? path.regexp(meant.pattern())
                : path.regexp(Pattern.compile(meant.pattern().toUpperCase(Locale.ROOT), Pattern.CASE_INSENSITIVE));
        return text(condition, value, text -> meant.matcher(text).find());
    }

    private static <T> Term<T> text(
            Condition<Object> condition, Function<@Nullable T, @Nullable String> value, Predicate<String> means) {
        return new Term<>(condition, row -> {
            String text = value.apply(row);
            return text == null ? null : means.test(text);
        });
    }

    /** A condition on a value that has an order. */
    <T, V extends Comparable<? super V>> Term<T> ofComparable(
            PathCondition<Object> path, Function<@Nullable T, @Nullable V> value, Supplier<V> values) {
        V other = values.get();
        return switch (random.nextInt(8)) {
            case 0 -> compared(path.gt(other), value, other, order -> order > 0);
            case 1 -> compared(path.gte(other), value, other, order -> order >= 0);
            case 2 -> compared(path.lt(other), value, other, order -> order < 0);
            case 3 -> compared(path.lte(other), value, other, order -> order <= 0);
            default -> ofEqual(path, value, values);
        };
    }

    private static <T, V extends Comparable<? super V>> Term<T> compared(
            Condition<Object> condition, Function<@Nullable T, @Nullable V> value, V other, IntPredicate means) {
        return new Term<>(condition, row -> {
            V held = value.apply(row);
            return held == null ? null : means.test(held.compareTo(other));
        });
    }

    /** A condition on a value that is equal to another or not. */
    <T, V> Term<T> ofEqual(
            PathCondition<Object> path, Function<@Nullable T, @Nullable V> value, Supplier<? extends V> values) {
        V other = values.get();
        return switch (random.nextInt(6)) {
            case 0 -> new Term<>(path.eq(other), row -> same(value.apply(row), List.of(other)));
            case 1 -> new Term<>(path.ne(other), row -> Term.not(same(value.apply(row), List.of(other))));
            case 2 -> new Term<>(random.nextBoolean() ? path.isNull() : path.eq(null), row -> value.apply(row) == null);
            case 3 ->
                new Term<>(random.nextBoolean() ? path.isNotNull() : path.ne(null), row -> value.apply(row) != null);
            case 4 -> {
                List<@Nullable V> list = list(values);
                yield new Term<>(path.in(list), row -> same(value.apply(row), list));
            }
            default -> {
                List<@Nullable V> list = list(values);
                yield new Term<>(path.notIn(list), row -> Term.not(same(value.apply(row), list)));
            }
        };
    }

    /** Up to three values, and perhaps null; a null is asked for by itself, so that it makes nothing unknown. */
    <V> List<@Nullable V> list(Supplier<? extends V> values) {
        List<@Nullable V> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(values.get());
        }
        if (random.nextInt(4) == 0) {
            list.add(null);
        }
        return list;
    }

    /** Whether a value is one of some: unknown where it is null, unless null, or nothing, is asked for. */
    static @Nullable Boolean same(@Nullable Object value, List<? extends @Nullable Object> values) {
        boolean found = values.stream().anyMatch(other -> isSame(value, other));
        return value == null && !found && !values.isEmpty() ? null : Boolean.valueOf(found);
    }

    /** Of decimals, those are the same that are written with more zeros. */
    private static boolean isSame(@Nullable Object value, @Nullable Object other) {
        return value instanceof BigDecimal one && other instanceof BigDecimal two
                ? one.compareTo(two) == 0
                : Objects.equals(value, other);
    }

    /** A condition on how many there are. */
    <T> Term<T> ofSize(PathCondition<Object> path, ToIntFunction<@Nullable T> size) {
        int other = random.nextInt(5) - 1;
        return switch (random.nextInt(7)) {
            case 0 -> new Term<>(path.size().ne(other), row -> size.applyAsInt(row) != other);
            case 1 -> new Term<>(path.size().gt(other), row -> size.applyAsInt(row) > other);
            case 2 -> new Term<>(path.size().gte(other), row -> size.applyAsInt(row) >= other);
            case 3 -> new Term<>(path.size().lt(other), row -> size.applyAsInt(row) < other);
            case 4 -> new Term<>(path.size().lte(other), row -> size.applyAsInt(row) <= other);
            default -> new Term<>(path.size(other), row -> size.applyAsInt(row) == other);
        };
    }

    /** A condition on one of several, or on all of them. */
    <T, M> Term<T> ofMembers(
            PathCondition<Object> path,
            Function<@Nullable T, ? extends List<? extends @Nullable M>> members,
            Term<M> of) {
        return switch (random.nextInt(3)) {
            case 0 -> new Term<>(path.some(of.condition()), row -> of.someOf(members.apply(row)));
            case 1 -> new Term<>(path.none(of.condition()), row -> !of.someOf(members.apply(row)));
            default -> new Term<>(path.every(of.condition()), row -> !of.not().someOf(members.apply(row)));
        };
    }

    /** A condition on a list of plain values as a whole; null is no list. */
    <T, V> Term<T> ofList(
            PathCondition<Object> path, Function<@Nullable T, @Nullable List<?>> value, Supplier<V> values) {
        List<@Nullable V> some = list(values);
        V other = values.get();
        return switch (random.nextInt(6)) {
            case 0 ->
                new Term<>(path.has(other), row -> elements(value.apply(row)).contains(other));
            case 1 ->
                new Term<>(
                        path.hasAll(some),
                        row -> value.apply(row) != null
                                && elements(value.apply(row)).containsAll(some));
            case 2 -> new Term<>(path.hasAny(some), row -> !Collections.disjoint(elements(value.apply(row)), some));
            case 3 ->
                new Term<>(
                        path.hasOnly(some),
                        row -> value.apply(row) != null && some.containsAll(elements(value.apply(row))));
            case 4 -> new Term<>(path.isNull(), row -> value.apply(row) == null);
            default -> ofSize(path, row -> elements(value.apply(row)).size());
        };
    }

    private static List<@Nullable Object> elements(@Nullable List<?> list) {
        List<@Nullable Object> elements = new ArrayList<>();
        if (list != null) {
            elements.addAll(list);
        }
        return elements;
    }
}
