// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.type.Limits;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many digits a column of numbers takes, by the words of its type: {@code numeric(10, 2)}. */
final class DeclaredNumbers {

    private static final Pattern TYPE = Pattern.compile(
            "([a-z]+[0-9]*)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\))?.*", Pattern.DOTALL);

    private DeclaredNumbers() {}

    /** The limits of a type; none where it is not known to have some. Without digits, a decimal has these. */
    static Limits of(String columnType, Limits bare) {
        Matcher type = TYPE.matcher(columnType.strip().toLowerCase(Locale.ROOT));
        if (!type.matches()) {
            return Limits.NONE;
        }
        return switch (type.group(1)) {
            case "numeric", "decimal", "dec", "fixed", "number" ->
                type.group(2) == null ? bare : new Limits(0, number(type.group(2)), number(type.group(3)));
            case "tinyint" -> whole(3);
            case "smallint", "int2" -> whole(5);
            case "mediumint" -> whole(8);
            case "int", "integer", "int4", "serial" -> whole(10);
            case "bigint", "int8", "bigserial" ->
                whole(columnType.toLowerCase(Locale.ROOT).contains("unsigned") ? 20 : 19);
            default -> Limits.NONE;
        };
    }

    private static Limits whole(int digits) {
        return new Limits(0, digits, 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
