// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.type.StandardType;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column is about by the words of its type, and which values are at home in it: of others a database makes its own, or gives them
 * back as what they were not.
 */
enum DeclaredKind {
    /** Whole, decimal and binary numbers. */
    NUMBERS("numbers"),
    /** Texts of any length. */
    TEXTS("texts"),
    /** Days without a time. */
    DAYS("days"),
    /** Times without a day. */
    HOURS("times of a day"),
    /** Days with a time, in a zone or in none. */
    POINTS("points in time"),
    /** What the words do not tell: the database has a say about that. */
    OTHER("something else");

    private static final Pattern NAME = Pattern.compile("(?:national\\s+)?([a-z]+[0-9]*)\\b.*", Pattern.DOTALL);

    private final String plural;

    DeclaredKind(String plural) {
        this.plural = plural;
    }

    static DeclaredKind of(String columnType) {
        Matcher type = NAME.matcher(columnType.strip().toLowerCase(Locale.ROOT));
        return type.matches() ? named(type.group(1)) : OTHER;
    }

    private static DeclaredKind named(String name) {
        return switch (name) {
            case "tinyint", "smallint", "mediumint", "int", "integer", "bigint", "int2", "int4", "int8" -> NUMBERS;
            case "numeric", "decimal", "dec", "fixed", "number", "serial", "smallserial", "bigserial" -> NUMBERS;
            case "real", "float", "double", "float4", "float8" -> NUMBERS;
            case "char", "character", "nchar", "varchar", "nvarchar", "bpchar", "clob", "string" -> TEXTS;
            case "text", "tinytext", "mediumtext", "longtext", "name" -> TEXTS;
            case "date" -> DAYS;
            case "time", "timetz" -> HOURS;
            case "timestamp", "timestamptz", "datetime" -> POINTS;
            default -> OTHER;
        };
    }

    /** Why such a column cannot keep values of a type, as the end of a sentence with what to do; null where it can. */
    @Nullable
    String mismatch(ValueType type, String columnType) {
        DeclaredKind home = home(type);
        boolean fits = home == OTHER
                || switch (this) {
                    case NUMBERS, HOURS -> home == this;
                    case DAYS, POINTS -> home == DAYS || home == POINTS;
                    case TEXTS -> type.storage() != Storage.UUID;
                    case OTHER -> true;
                };
        return fits || isSpokenFor(type, home) ? null : mismatch(columnType, plural);
    }

    /** The sentence about a column of a type that is for other values. */
    static String mismatch(String columnType, String plural) {
        return "its column is declared as " + columnType.strip() + ", which is for " + plural
                + ": the database would make something else of the value, or give back what cannot be read. Declare the"
                + " column as a type for such values, or leave columnType out.";
    }

    /** Where the application itself makes a text of its values, that may be one that the column keeps. */
    private static boolean isSpokenFor(ValueType type, DeclaredKind home) {
        Type<?, ?> converter = type.converter();
        return home == TEXTS && converter != null && !(converter instanceof StandardType);
    }

    private static DeclaredKind home(ValueType type) {
        return switch (type.storage()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER, DURATION -> NUMBERS;
            case CHAR, STRING, JSON, CLOB, BYTES, BLOB, UUID -> TEXTS;
            case LOCAL_DATE -> DAYS;
            case LOCAL_TIME -> HOURS;
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME -> POINTS;
            case ARRAY, STRUCT -> OTHER;
        };
    }
}
