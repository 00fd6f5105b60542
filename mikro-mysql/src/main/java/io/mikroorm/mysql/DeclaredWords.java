// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What columns would change in silence that the mapping declares in MySQL's and MariaDB's own words: {@code float}, {@code year}, {@code set}. */
final class DeclaredWords {

    private static final Pattern SINGLE = Pattern.compile(
            "float4?(?!\\w)\\s*(?:\\(\\s*(\\d{1,3})\\s*(?:,\\s*(\\d{1,2})\\s*)?\\))?.*", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("'((?:[^']|'')*)'");
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int MOST_BINARY_DIGITS = 24;

    private DeclaredWords() {}

    /**
     * Why a column is not given a value; null where it takes it as it is.
     *
     * @param declared its type, in small letters; empty where the mapping says none
     */
    static @Nullable String refusal(String declared, Object stored) {
        if (declared.startsWith("year") && stored instanceof Number year) {
            return year.longValue() > 0 && year.longValue() < 100
                    ? "takes the years 1901 to 2155, and would make one of them of a number below 100. Use all four digits"
                    : null;
        }
        if (declared.startsWith("set") && stored instanceof String text) {
            return set(declared, text);
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

    /** Members are kept in the order of the declaration, each once; those that it does not have, the database refuses. */
    private static @Nullable String set(String declared, String text) {
        List<String> members = new ArrayList<>();
        Matcher member = MEMBER.matcher(declared);
        while (member.find()) {
            members.add(member.group(1).replace("''", "'"));
        }
        int last = -1;
        for (String each : text.toLowerCase(Locale.ROOT).split(",", -1)) {
            int place = members.indexOf(each);
            if (place >= 0 && place <= last) {
                return "takes its members in the order of its declaration, each once, and would bring others into it. Sort them";
            }
            last = Math.max(place, last);
        }
        return null;
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
