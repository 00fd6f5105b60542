// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.PathCondition;
import io.mikroorm.query.Where;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/** Makes documents, conditions on what is in them, and what these mean to objects. */
final class RandomDocuments {

    private static final List<String> NAMES = List.of("a", "b", "0", "it's");
    private static final List<Object> VALUES =
            List.of("x", "1", "true", "", "xy", 1, 2, 1.5, -1, 0, true, false, 0.0005, 3.0E23, 9_007_199_254_740_993L);

    private final Random random;

    RandomDocuments(Random random) {
        this.random = random;
    }

    /** A condition, and what it means to a document: true, false, or null where that is unknown. */
    record Asked(Condition<Object> condition, Function<@Nullable Object, @Nullable Boolean> meaning) {}

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Map<String, @Nullable Object> document(int depth) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        for (String name : NAMES) {
            if (random.nextInt(3) > 0) {
                document.put(name, value(depth - 1));
            }
        }
        return document;
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0, 1 -> one(VALUES);
            case 2 -> random.nextBoolean() ? null : one(VALUES);
            case 3, 4 -> document(depth);
            default -> list(depth);
        };
    }

    /** Of objects and values, or of lists and values. */
    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        boolean objects = random.nextBoolean();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean nested = !objects && depth > 1 && random.nextInt(3) == 0;
            list.add(objects && random.nextInt(5) > 0 ? document(depth - 1) : nested ? list(depth - 1) : value(0));
        }
        return list;
    }

    /** A condition whose paths begin as given, in a document or an element of one of its lists. */
    Asked asked(String before, int depth) {
        int kind = random.nextInt(depth > 0 ? 9 : 4);
        if (kind == 4) {
            Asked part = asked(before, depth - 1);
            return new Asked(part.condition.not(), each -> opposite(part.meaning.apply(each)));
        }
        if (kind == 5 || kind == 6) {
            return joined(asked(before, depth - 1), asked(before, depth - 1));
        }
        List<String> names = path();
        String path = before + text(names);
        if (kind == 7) {
            Asked inside = asked("", depth - 1);
            return new Asked(
                    where(path).some(inside.condition), document -> some(at(document, names), true, inside.meaning));
        }
        if (kind == 8) {
            Asked inside = element(depth - 1);
            return new Asked(
                    where(path).some(inside.condition), document -> some(at(document, names), false, inside.meaning));
        }
        Asked leaf = leaf(where(path), path);
        return new Asked(leaf.condition, document -> leaf.meaning.apply(at(document, names)));
    }

    /** A condition on an element that is a value, or a list of such. */
    private Asked element(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 2)) {
            case 2 -> {
                Asked part = element(depth - 1);
                yield new Asked(part.condition.not(), each -> opposite(part.meaning.apply(each)));
            }
            case 3, 4 -> joined(element(depth - 1), element(depth - 1));
            case 5 -> {
                Object value = one(VALUES);
                Condition<Object> same = new Condition<>(new Criterion.Comparison("", Operator.EQ, value));
                yield new Asked(
                        Where.element().some(same),
                        list -> some(list, false, found -> compared(found, Operator.EQ, value)));
            }
            default -> leaf(Where.element(), "");
        };
    }

    private Asked joined(Asked one, Asked other) {
        return random.nextBoolean()
                ? new Asked(
                        one.condition.and(other.condition),
                        each -> both(one.meaning.apply(each), other.meaning.apply(each)))
                : new Asked(
                        one.condition.or(other.condition),
                        each -> opposite(both(opposite(one.meaning.apply(each)), opposite(other.meaning.apply(each)))));
    }

    private List<String> path() {
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            names.add(one(NAMES));
        }
        return names;
    }

    private static String text(List<String> names) {
        List<String> quoted = new ArrayList<>();
        for (String name : names) {
            quoted.add("'" + name.replace("'", "''") + "'");
        }
        return String.join(".", quoted);
    }

    private Asked leaf(PathCondition<Object> at, String path) {
        Object value = one(VALUES);
        return switch (random.nextInt(6)) {
            case 0 -> new Asked(at.isNull(), Objects::isNull);
            case 1 -> {
                Operator operator = value instanceof Boolean ? Operator.EQ : one(List.of(Operator.values()));
                yield new Asked(
                        new Condition<>(new Criterion.Comparison(path, operator, value)),
                        found -> compared(found, operator, value));
            }
            case 2 -> {
                Object second = one(VALUES);
                yield new Asked(
                        at.in(value, second),
                        found -> found == null ? null : same(found, value) || same(found, second));
            }
            case 3 -> {
                Object second = one(VALUES);
                yield new Asked(
                        at.notIn(value, second),
                        found -> found == null ? null : !same(found, value) && !same(found, second));
            }
            case 4 ->
                new Asked(at.like("x%"), found -> found instanceof String text ? (Boolean) text.startsWith("x") : null);
            default -> new Asked(at.eq(value), found -> compared(found, Operator.EQ, value));
        };
    }

    private static @Nullable Boolean compared(@Nullable Object found, Operator operator, Object value) {
        if (found == null) {
            return null;
        }
        if (operator == Operator.EQ || operator == Operator.NE) {
            return same(found, value) == (operator == Operator.EQ);
        }
        Integer order = order(found, value);
        if (order == null) {
            return null;
        }
        return switch (operator) {
            case GT -> order > 0;
            case GTE -> order >= 0;
            case LT -> order < 0;
            default -> order <= 0;
        };
    }

    private static @Nullable Integer order(Object found, Object value) {
        if (found instanceof String text && value instanceof String other) {
            return text.compareTo(other);
        }
        return found instanceof Number && value instanceof Number
                ? number(found).compareTo(number(value))
                : null;
    }

    private static boolean same(Object found, Object value) {
        return found instanceof Number && value instanceof Number
                ? number(found).compareTo(number(value)) == 0
                : found.equals(value);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    /** What is at a path; null where there is nothing. */
    private static @Nullable Object at(@Nullable Object document, List<String> names) {
        Object at = document;
        for (String name : names) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at;
    }

    /** Whether some element is as is meant; of names, an object alone. */
    private static boolean some(
            @Nullable Object list, boolean ofNames, Function<@Nullable Object, @Nullable Boolean> meaning) {
        if (!(list instanceof List<?> elements)) {
            return false;
        }
        for (Object element : elements) {
            if ((!ofNames || element instanceof Map<?, ?>) && Boolean.TRUE.equals(meaning.apply(element))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Boolean opposite(@Nullable Boolean truth) {
        return truth == null ? null : (Boolean) !truth;
    }

    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : (Boolean) true;
    }
}
