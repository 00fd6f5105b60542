// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.type.Limits;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column takes, by the words of its type: {@code numeric(10, 2)}, {@code varchar(20)}. */
final class DeclaredLimits {

    private static final Pattern TYPE = Pattern.compile(
            "(?:national\\s+)?([a-z]+[0-9]*(?:\\s+varying)?)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(-?\\d{1,9})\\s*)?\\))?.*",
            Pattern.DOTALL);

    private static final Pattern FIXED = Pattern.compile(
            "(?is)\\s*((national\\s+)?(character|n?char|binary)(?!\\w|\\s+(varying|large)).*|bpchar\\s*\\(.*)");

    /** With two numbers in brackets it is a type of MySQL's that shows decimals. */
    private static final Pattern BINARY = Pattern.compile(
            "(?is)\\s*(?:(real|float4)|(?:double(?:\\s+precision)?|float8?)\\s*(?:\\(\\s*(\\d{1,9})\\s*\\))?)(?!\\w|\\s*\\().*");

    private static final int SINGLE = 24;
    private static final int DOUBLE = 53;

    private DeclaredLimits() {}

    /** The limits of a type; none where it is not known to have some. Without digits, a decimal has these. */
    static Limits of(String columnType, Limits bare) {
        Matcher type = TYPE.matcher(columnType.strip().toLowerCase(Locale.ROOT));
        if (!type.matches()) {
            return Limits.NONE;
        }
        String name = type.group(1).replaceFirst("\\s+", " ");
        return switch (name) {
            case "numeric", "decimal", "dec", "fixed", "number" ->
                type.group(2) == null ? bare : new Limits(0, number(type.group(2)), number(type.group(3)));
            case "float", "double", "real" ->
                type.group(3) == null ? Limits.NONE : new Limits(0, number(type.group(2)), number(type.group(3)));
            case "tinyint" -> whole(3);
            case "smallint", "int2" -> whole(5);
            case "mediumint" -> whole(8);
            case "int", "integer", "int4", "serial" -> whole(10);
            case "bigint", "int8", "bigserial" ->
                whole(columnType.toLowerCase(Locale.ROOT).contains("unsigned") ? 20 : 19);
            case "char", "character", "nchar", "binary" -> length(type.group(2) == null ? 1 : number(type.group(2)));
            case "varchar", "nvarchar", "bpchar", "varbinary", "char varying", "character varying" ->
                length(number(type.group(2)));
            default -> Limits.NONE;
        };
    }

    /** Whether texts or bytes all have the length of the type, so that something becomes of shorter ones. */
    static boolean isFixed(String columnType) {
        return FIXED.matcher(columnType).matches();
    }

    /** The binary digits of a type of binary fractions, as the standard has them; 0 of other types. */
    static int binaryDigits(String columnType) {
        Matcher type = BINARY.matcher(columnType);
        if (!type.matches()) {
            return 0;
        }
        int said = number(type.group(2));
        return type.group(1) != null || said > 0 && said <= SINGLE ? SINGLE : DOUBLE;
    }

    private static Limits whole(int digits) {
        return new Limits(0, digits, 0);
    }

    private static Limits length(int most) {
        return new Limits(most, 0, 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
