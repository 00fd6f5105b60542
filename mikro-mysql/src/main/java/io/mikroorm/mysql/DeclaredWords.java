// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What columns would change in silence that the mapping declares in MySQL's and MariaDB's own words: {@code float}, {@code year}, {@code set},
 * {@code enum}.
 */
final class DeclaredWords {

    private static final Pattern SINGLE = Pattern.compile(
            "float4?(?!\\w)\\s*(?:\\(\\s*(\\d{1,3})\\s*(?:,\\s*(\\d{1,2})\\s*)?\\))?.*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern MEMBER = Pattern.compile("'((?:[^']|'')*)'");
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int MOST_BINARY_DIGITS = 24;

    private DeclaredWords() {}

    /** What a column is for, where values of a type are not at home in it; null where they are, or the words do not tell. */
    static @Nullable String plural(ValueType type, String columnType) {
        Matcher word = WORD.matcher(columnType.strip().toLowerCase(Locale.ROOT));
        boolean isText = type.storage() == Storage.STRING || type.storage() == Storage.CHAR;
        String name = word.lookingAt() ? word.group() : "";
        return switch (name) {
            case "year" -> isText ? "years as numbers" : null;
            case "binary" -> isText ? "bytes, and would be filled with zeros" : null;
            case "enum", "set" -> isText ? null : "texts";
            default -> null;
        };
    }

    /**
     * Why a column is not given a value; null where it takes it as it is.
     *
     * @param columnType its type; empty where the mapping says none
     */
    static @Nullable String refusal(String columnType, Object stored) {
        String declared = columnType.toLowerCase(Locale.ROOT);
        if (declared.startsWith("year") && stored instanceof Number year) {
            return year.longValue() > 0 && year.longValue() < 100
                    ? "takes the years 1901 to 2155, and would make one of them of a number below 100. Use all four digits"
                    : null;
        }
        if (declared.startsWith("set") && stored instanceof String text) {
            return set(members(columnType), text);
        }
        if (declared.startsWith("enum") && stored instanceof String text) {
            return members(columnType).contains(text) ? null : member();
        }
        return stored instanceof Number number ? single(declared, number) : null;
    }

    /** Whether it is a type of binary fractions of 24 digits; with more in brackets, a float is a double. */
    static boolean isSingle(String declared) {
        Matcher type = SINGLE.matcher(declared);
        return type.matches()
                && (type.group(1) == null
                        || type.group(2) != null
                        || Integer.parseInt(type.group(1)) <= MOST_BINARY_DIGITS);
    }

    private static @Nullable String single(String declared, Number stored) {
        Matcher type = SINGLE.matcher(declared);
        if (!type.matches() || !isSingle(declared) || !Double.isFinite(stored.doubleValue())) {
            return null;
        }
        BigDecimal number = new BigDecimal(stored.toString());
        BigDecimal shown = type.group(2) == null
                ? number.round(SHOWN)
                : new BigDecimal(number.floatValue()).setScale(Integer.parseInt(type.group(2)), RoundingMode.HALF_EVEN);
        return shown.compareTo(number) == 0
                ? null
                : "takes numbers of at most " + SHOWN.getPrecision()
                        + " digits, since the database shows no more of its type float. Round the"
                        + " number, or declare the column as double";
    }

    /** Members are kept in the order of the declaration, each once. */
    private static @Nullable String set(List<String> members, String text) {
        int last = -1;
        for (String each : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int place = members.indexOf(each);
            if (place < 0) {
                return member();
            }
            if (place <= last) {
                return "takes its members in the order of its declaration, each once, and would bring others into it. Sort them";
            }
            last = place;
        }
        return null;
    }

    private static List<String> members(String columnType) {
        List<String> members = new ArrayList<>();
        Matcher member = MEMBER.matcher(columnType);
        while (member.find()) {
            members.add(member.group(1).replace("''", "'"));
        }
        return members;
    }

    /** The database compares by its collation, and counts members where a text is a number. */
    private static String member() {
        return "takes the members of its declaration only, each as it is written there, and might take another text for one of them. Add it to"
                + " the columnType, or correct the text";
    }

    /** In columns of a fixed length, texts lose the spaces at their ends, and bytes are filled with zeros. */
    static @Nullable String fixed(Object stored, int length) {
        boolean asText = stored instanceof String || stored instanceof Character;
        if (asText && stored.toString().endsWith(" ")) {
            return "takes texts without spaces at the end, which the database would cut off a type of fixed length. Declare the column"
                    + " as varchar(" + length + ")";
        }
        return stored instanceof byte[] bytes && bytes.length < length
                ? "takes exactly " + length + " bytes, but was given " + bytes.length
                        + ", which the database would fill with zeros. Fill them, or declare the column as varbinary("
                        + length
                        + ")"
                : null;
    }
}
