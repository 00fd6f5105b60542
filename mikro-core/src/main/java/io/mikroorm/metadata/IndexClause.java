// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.metadata.IndexCondition.Comparison;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of an index, as it is written in its annotation, in parts. It never becomes text of a query language: each driver
 * writes the value in its own way.
 *
 * @param path the property
 * @param literal what it is compared with, as written; empty for comparisons with null
 */
public record IndexClause(String path, Comparison comparison, String literal) {

    private static final Pattern WITH_NULL = Pattern.compile("(?iU)\\s*([\\w.$]+)\\s+is\\s+(not\\s+)?null\\s*");
    private static final Pattern WITH_VALUE = Pattern.compile("(?sU)\\s*([\\w.$]+)\\s*(<=|>=|=|<|>)\\s*(\\S.*?)\\s*");
    private static final Pattern TEXT = Pattern.compile("(?s)'((?:[^']|'')*)'");

    /** The parts of a comparison; null where it cannot be read. */
    public static @Nullable IndexClause parse(String text) {
        Matcher withNull = WITH_NULL.matcher(text);
        if (withNull.matches()) {
            return new IndexClause(
                    withNull.group(1), withNull.group(2) == null ? Comparison.NULL : Comparison.NOT_NULL, "");
        }
        Matcher withValue = WITH_VALUE.matcher(text);
        return withValue.matches()
                ? new IndexClause(withValue.group(1), comparison(withValue.group(2)), withValue.group(3))
                : null;
    }

    private static Comparison comparison(String sign) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(sign)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException(sign);
    }

    /** What is compared with, as a value of a property; null where it is none of that type, or no comparison takes such values. */
    public @Nullable Object valueOf(ValueType type) {
        if (type.converter() != null) {
            return null;
        }
        if (type.isEnum()) {
            return constant(type.javaType());
        }
        Storage storage = type.storage();
        if (storage == Storage.STRING) {
            return text();
        }
        if (storage == Storage.BOOLEAN) {
            return literal.equals("true") ? Boolean.TRUE : literal.equals("false") ? Boolean.FALSE : null;
        }
        return storage.isIntegral() ? number(storage) : null;
    }

    private @Nullable Object constant(Class<?> type) {
        String quoted = text();
        String name = quoted == null ? literal : quoted;
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private @Nullable String text() {
        Matcher text = TEXT.matcher(literal);
        return text.matches() ? text.group(1).replace("''", "'") : null;
    }

    private @Nullable Object number(Storage storage) {
        try {
            return switch (storage) {
                case BYTE -> Byte.valueOf(literal);
                case SHORT -> Short.valueOf(literal);
                case INT -> Integer.valueOf(literal);
                default -> Long.valueOf(literal);
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
