// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What columns would change in silence that the mapping declares in MySQL's and MariaDB's own words: {@code float}, {@code year}, {@code set}. */
final class DeclaredWords {

    private static final Pattern SINGLE =
            Pattern.compile("float( unsigned)?|float4|float ?\\(\\s*(\\d|1\\d|2[0-4])\\s*\\)");
    private static final Pattern MEMBER = Pattern.compile("'((?:[^']|'')*)'");
    private static final MathContext SHOWN = new MathContext(6);

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
        boolean binary = stored instanceof Float || stored instanceof Double;
        return binary && SINGLE.matcher(declared).matches() ? single(stored) : null;
    }

    private static @Nullable String single(Object stored) {
        BigDecimal number = new BigDecimal(stored.toString());
        return number.round(SHOWN).compareTo(number) == 0
                ? null
                : "takes numbers of at most 6 digits, since the database shows no more of its type float. Round the number, or"
                        + " declare the column as double";
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
        if (stored instanceof String text && text.endsWith(" ")) {
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
