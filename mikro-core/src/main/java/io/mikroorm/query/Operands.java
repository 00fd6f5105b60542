// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.query.Criterion.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind the operators of a map, each of which takes values of a kind and no others. */
final class Operands {

    private Operands() {}

    /** The comparison that an operator is; null where it is none. */
    static @Nullable Operator comparison(String operator) {
        return switch (operator) {
            case "$eq" -> Operator.EQ;
            case "$ne" -> Operator.NE;
            case "$gt" -> Operator.GT;
            case "$gte" -> Operator.GTE;
            case "$lt" -> Operator.LT;
            case "$lte" -> Operator.LTE;
            default -> null;
        };
    }

    /** A list, or one value that stands for a list of it. */
    static Collection<?> values(String path, String operator, @Nullable Object operand) {
        return operand instanceof Collection<?> values
                ? plain(path, operator, values)
                : Collections.singletonList(plain(path, operator, operand));
    }

    static int number(String path, String operator, @Nullable Object operand) {
        if (operand instanceof Integer
                || operand instanceof Short
                || operand instanceof Byte
                || operand instanceof Long number && number == number.intValue()) {
            return ((Number) operand).intValue();
        }
        throw WrittenErrors.wrongOperand(path, operator, "a whole number", operand);
    }

    static String pattern(String path, String operator, @Nullable Object operand) {
        if (operand instanceof String pattern) {
            return pattern;
        }
        throw WrittenErrors.wrongOperand(path, operator, "a text with a pattern", operand);
    }

    static String text(String path, String operator, @Nullable Object operand) {
        if (operand instanceof String text) {
            return text;
        }
        throw WrittenErrors.wrongOperand(path, operator, "a text", operand);
    }

    static List<String> texts(String path, String operator, @Nullable Object operand) {
        List<String> texts = new ArrayList<>();
        for (Object text : list(path, operator, operand)) {
            texts.add(text(path, operator, text));
        }
        return texts;
    }

    static boolean truth(String path, String operator, @Nullable Object operand) {
        if (operand instanceof Boolean truth) {
            return truth;
        }
        throw WrittenErrors.wrongOperand(path, operator, "true or false", operand);
    }

    static Collection<?> list(String path, String operator, @Nullable Object operand) {
        if (operand instanceof Collection<?> values) {
            return values;
        }
        throw WrittenErrors.wrongOperand(path, operator, "a list", operand);
    }

    static Map<?, ?> map(String path, String operator, @Nullable Object operand) {
        if (operand instanceof Map<?, ?> map) {
            return map;
        }
        throw WrittenErrors.wrongOperand(path, operator, "a map", operand);
    }

    static Collection<?> plain(String path, String operator, Collection<?> values) {
        for (Object value : values) {
            plain(path, operator, value);
        }
        return values;
    }

    static @Nullable Object plain(String path, String operator, @Nullable Object value) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            throw WrittenErrors.wrongOperand(path, operator, "a plain value", value);
        }
        return value;
    }
}
