// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.query.Criterion.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one condition from maps, as {@link Where#of} says. Trusts nothing: neither depth nor size, types nor names. */
final class OperatorMap {

    private static final int MOST_STEPS = 100_000;

    private int steps;

    Criterion read(@Nullable Object map) {
        return entries("", map, 0);
    }

    /** A map of paths and logical operators, which stands behind {@code where}. */
    private Criterion entries(String where, @Nullable Object operand, int depth) {
        List<Criterion> parts = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> entry :
                checked(where, operand, depth).entrySet()) {
            String key = entry.getKey();
            parts.add(
                    isOperator(key)
                            ? logical(where, key, entry.getValue(), depth)
                            : property(PropertyPath.checked(key), entry.getValue(), depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.And(parts);
    }

    private Criterion logical(String where, String operator, @Nullable Object operand, int depth) {
        return switch (operator) {
            case "$and" -> new Criterion.And(each(where, operator, operand, depth));
            case "$or" -> new Criterion.Or(each(where, operator, operand, depth));
            case "$not" -> new Criterion.Not(entries(where, Operands.map(where, operator, operand), depth + 1));
            default -> throw WrittenErrors.unknownOperator(where, operator);
        };
    }

    private List<Criterion> each(String where, String operator, @Nullable Object operand, int depth) {
        List<Criterion> parts = new ArrayList<>();
        for (Object part : Operands.list(where, operator, operand)) {
            parts.add(entries(where, Operands.map(where, operator, part), depth + 1));
        }
        return parts;
    }

    /** What is said of one property. */
    private Criterion property(String path, @Nullable Object value, int depth) {
        count();
        if (value == null) {
            return new Criterion.IsNull(path, false);
        }
        if (value instanceof Collection<?> values) {
            return new Criterion.In(path, Operands.plain(path, "$in", values), false);
        }
        return value instanceof Map<?, ?>
                ? operators(path, checked(path, value, depth + 1), depth + 1)
                : new Criterion.Comparison(path, Operator.EQ, value);
    }

    /** The operators apply to the property; all else is about the entity or embeddable behind it, and holds of one member. */
    private Criterion operators(String path, Map<String, @Nullable Object> map, int depth) {
        if (map.isEmpty()) {
            throw WrittenErrors.wrongOperand(path, "", "a value or at least one operator", map);
        }
        boolean nested = isNested(map, depth);
        Map<String, @Nullable Object> behind = new LinkedHashMap<>();
        List<Criterion> parts = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
            String key = entry.getKey();
            if (nested && (!isOperator(key) || isLogical(key))) {
                behind.put(key, entry.getValue());
            } else {
                parts.add(operator(path, key, entry.getValue(), depth));
            }
        }
        if (nested) {
            parts.add(new Criterion.Related(path, entries(path, behind, depth)));
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.And(parts);
    }

    private Criterion operator(String path, String operator, @Nullable Object operand, int depth) {
        Operator compared = Operands.comparison(operator);
        if (compared != null) {
            return new Criterion.Comparison(path, compared, Operands.plain(path, operator, operand));
        }
        return switch (operator) {
            case "$in" ->
                new Criterion.In(path, Operands.plain(path, operator, Operands.list(path, operator, operand)), false);
            case "$nin" ->
                new Criterion.In(path, Operands.plain(path, operator, Operands.list(path, operator, operand)), true);
            case "$like" -> like(path, operator, operand, false);
            case "$ilike" -> like(path, operator, operand, true);
            case "$re" -> regexp(path, operator, operand, depth);
            case "$fulltext" -> new Criterion.FullText(path, Operands.text(path, operator, operand));
            case "$isNull" -> new Criterion.IsNull(path, !Operands.truth(path, operator, operand));
            case "$exists" -> new Criterion.IsNull(path, Operands.truth(path, operator, operand));
            case "$not" -> new Criterion.Not(property(path, operand, depth));
            case "$and" -> new Criterion.And(eachOf(path, operator, operand, depth));
            case "$or" -> new Criterion.Or(eachOf(path, operator, operand, depth));
            case "$some", "$elemMatch" ->
                about(path)
                        .some(new Condition<>(inside(path, operator, operand, depth)))
                        .criterion();
            case "$none" ->
                about(path)
                        .none(new Condition<>(inside(path, operator, operand, depth)))
                        .criterion();
            case "$every" ->
                about(path)
                        .every(new Condition<>(inside(path, operator, operand, depth)))
                        .criterion();
            case "$size" -> size(path, operator, operand, depth);
            case "$hasKey" ->
                about(path).hasKey(Operands.text(path, operator, operand)).criterion();
            case "$hasKeys" ->
                about(path).hasKeys(Operands.texts(path, operator, operand)).criterion();
            case "$hasSomeKeys" ->
                about(path).hasSomeKeys(Operands.texts(path, operator, operand)).criterion();
            case "$contains" -> contains(path, operator, operand, depth);
            case "$overlap" ->
                about(path).hasAny(Operands.values(path, operator, operand)).criterion();
            case "$contained" ->
                about(path).hasOnly(Operands.values(path, operator, operand)).criterion();
            default -> throw WrittenErrors.unknownOperator(path, operator);
        };
    }

    /** A text, or a map with the text and its flags. */
    private Criterion regexp(String path, String operator, @Nullable Object operand, int depth) {
        if (operand instanceof Pattern pattern) {
            return about(path).regexp(pattern).criterion();
        }
        if (!(operand instanceof Map<?, ?>)) {
            return new Criterion.Regexp(path, Operands.pattern(path, operator, operand), Criterion.Flags.NONE);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>(checked(path, operand, depth + 1));
        String pattern = Operands.pattern(path, operator, map.remove("pattern"));
        Object letters = map.containsKey("flags") ? map.remove("flags") : "";
        Criterion.Flags flags = letters instanceof String text ? Criterion.Flags.of(text) : null;
        if (!map.isEmpty() || flags == null) {
            throw WrittenErrors.wrongOperand(path, operator, "a pattern, and some of i, m and s as flags", operand);
        }
        return new Criterion.Regexp(path, pattern, flags);
    }

    /** A document, or values of a list, or documents in one. */
    private static Criterion contains(String path, String operator, @Nullable Object operand, int depth) {
        if (operand instanceof Map<?, ?> parts) {
            return new DocumentParts().of(path, parts, depth);
        }
        if (operand instanceof Collection<?> values
                && values.stream().anyMatch(value -> value instanceof Map<?, ?> || value instanceof Collection<?>)) {
            return new DocumentParts().list(path, values, depth);
        }
        return about(path).hasAll(Operands.values(path, operator, operand)).criterion();
    }

    /** A number, or comparisons with numbers. */
    private Criterion size(String path, String operator, @Nullable Object operand, int depth) {
        if (!(operand instanceof Map<?, ?>)) {
            return new Criterion.Size(path, Operator.EQ, Operands.number(path, operator, operand));
        }
        List<Criterion> parts = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> entry :
                checked(path, operand, depth + 1).entrySet()) {
            Operator kind = Operands.comparison(entry.getKey());
            if (kind == null) {
                throw WrittenErrors.unknownOperator(path, entry.getKey());
            }
            parts.add(new Criterion.Size(path, kind, Operands.number(path, entry.getKey(), entry.getValue())));
        }
        return new Criterion.And(parts);
    }

    private static PathCondition<Object> about(String path) {
        return new PathCondition<>(path);
    }

    /** What is said of one member; operators alone are about an element that is a plain value. */
    private Criterion inside(String path, String operator, @Nullable Object operand, int depth) {
        Map<?, ?> map = Operands.map(path, operator, operand);
        return map.isEmpty() || isNested(map, depth + 1)
                ? entries(path, map, depth + 1)
                : operators(PropertyPath.ITSELF, checked(path, map, depth + 1), depth + 1);
    }

    private List<Criterion> eachOf(String path, String operator, @Nullable Object operand, int depth) {
        List<Criterion> parts = new ArrayList<>();
        for (Object part : Operands.list(path, operator, operand)) {
            parts.add(property(path, part, depth));
        }
        return parts;
    }

    private static Criterion like(String path, String operator, @Nullable Object operand, boolean ignoringCase) {
        return new Criterion.Like(path, Operands.pattern(path, operator, operand), false, ignoringCase);
    }

    /** The map with its keys known to be text; too deep a nesting ends here, a map within itself as well. */
    private Map<String, @Nullable Object> checked(String where, @Nullable Object operand, int depth) {
        PropertyPath.checkDepth(depth);
        count();
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : Operands.map(where, "", operand).entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw WrittenErrors.keyIsNoText(where, entry.getKey());
            }
            result.put(key, entry.getValue());
        }
        return result;
    }

    private boolean isNested(@Nullable Object operand, int depth) {
        PropertyPath.checkDepth(depth);
        count();
        if (!(operand instanceof Map<?, ?> map)) {
            return false;
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key) || !isOperator(key)) {
                return true;
            }
            if (isLogical(key) && isNestedOperand(entry.getValue(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNestedOperand(@Nullable Object operand, int depth) {
        if (operand instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (isNested(part, depth)) {
                    return true;
                }
            }
        }
        return isNested(operand, depth);
    }

    /** Maps that are shared within maps can unfold to any size. */
    private void count() {
        if (++steps > MOST_STEPS) {
            throw WrittenErrors.tooManyConditions(MOST_STEPS);
        }
    }

    private static boolean isLogical(String key) {
        return key.equals("$and") || key.equals("$or") || key.equals("$not");
    }

    private static boolean isOperator(String key) {
        return key.startsWith("$");
    }
}
