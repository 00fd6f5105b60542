// SPDX-License-Identifier: MIT
package io.mikroorm.platform;

import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.ValueType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refusals that databases have in common: what a column's own limits do not take, and what no database gives back as it was.
 * Each continues a sentence that begins with the property, and is null where the value is taken.
 */
public final class Refusals {

    private static final int MAX_PLACES = 10_000;
    private static final Duration SHORTEST = Duration.ofNanos(Long.MIN_VALUE);
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private Refusals() {}

    /** Half of a surrogate pair, as a character of its own. */
    public static @Nullable String character(char value) {
        return Character.isSurrogate(value) ? surrogate() : null;
    }

    /** A surrogate without its other half is no character; JDBC drivers write a question mark for it, or fail. */
    public static @Nullable String text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    return surrogate();
                }
                i++;
            }
        }
        return null;
    }

    private static String surrogate() {
        return "cannot hold half of a surrogate pair, which is no character and would be lost. Correct the text";
    }

    /**
     * A document, in normal form, with a character that databases which read documents do not take: NUL, and half of a
     * surrogate pair. In normal form both are escapes.
     */
    public static @Nullable String document(String json) {
        int at = json.indexOf('\\');
        while (at >= 0) {
            if (json.startsWith("u0000", at + 1)) {
                return "cannot hold the character NUL in a document. Remove it";
            }
            if (json.startsWith("ud", at + 1)) {
                return surrogate();
            }
            at = json.indexOf('\\', at + 2);
        }
        return null;
    }

    /**
     * A struct with a part that is longer than the part's own limits, or a text with half of a surrogate pair: what every store refuses,
     * in whatever form it keeps the struct.
     */
    public static @Nullable String struct(List<Part> parts, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            ValueType type = parts.get(i).type();
            @Nullable Object value = values[i];
            String refusal = value == null
                    ? null
                    : type.storage() == Storage.ARRAY ? elements(type.elements(), (Object[]) value) : part(type, value);
            if (refusal != null) {
                return "(in " + parts.get(i).path() + ") " + refusal;
            }
        }
        return null;
    }

    private static @Nullable String elements(ValueType type, @Nullable Object[] values) {
        for (@Nullable Object value : values) {
            String refusal = value == null ? null : part(type, value);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable String part(ValueType type, Object value) {
        return switch (type.storage()) {
            case CHAR -> character((Character) value);
            case STRING -> text((String) value, type.limits());
            case BYTES -> bytes((byte[]) value, type.limits());
            case DECIMAL -> decimal((BigDecimal) value, type.limits());
            case BIG_INTEGER -> decimal(new BigDecimal((BigInteger) value), type.limits());
            case STRUCT -> struct(type.parts(), (Object[]) value);
            default -> null;
        };
    }

    /** A text of more characters than a column takes; an emoji is one character. */
    public static @Nullable String text(String value, Limits limits) {
        int length = limits.length();
        if (length > 0 && value.length() > length) {
            int characters = value.codePointCount(0, value.length());
            if (characters > length) {
                return tooManyCharacters(characters, limits);
            }
        }
        return text(value);
    }

    /** More bytes than a column takes. */
    public static @Nullable String bytes(byte[] value, Limits limits) {
        int length = limits.length();
        return length > 0 && value.length > length
                ? "takes at most " + length + " bytes, but was given " + value.length
                        + ". Shorten the value, or raise the length of the column"
                : null;
    }

    /**
     * A content that is longer than a database takes, or a column's own limits.
     *
     * @param most the bytes that the database takes
     */
    public static @Nullable String content(BinaryContent value, Limits limits, long most) {
        return tooLong(value.length(), limits.length() > 0 ? Math.min(limits.length(), most) : most);
    }

    /**
     * A content that is longer than a database takes, or a column's own limits, or has a character that it does not take.
     *
     * @param most the bytes that the database takes
     * @param takesNul whether it takes the character NUL
     */
    public static @Nullable String content(TextContent value, Limits limits, long most, boolean takesNul) {
        String refusal = tooLong(value.length(), most);
        if (refusal != null || takesNul && limits.length() == 0) {
            return refusal;
        }
        int characters = 0;
        try (Reader in = value.open()) {
            char[] part = new char[8_192];
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                for (int i = 0; i < count; i++) {
                    if (part[i] == 0 && !takesNul) {
                        return "cannot hold the character NUL, where this database would end the text. Remove it, or store bytes";
                    }
                    characters += Character.isLowSurrogate(part[i]) ? 0 : 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limits.length() > 0 && characters > limits.length() ? tooManyCharacters(characters, limits) : null;
    }

    private static @Nullable String tooLong(long length, long most) {
        return length > most
                ? "takes contents of at most " + most + " bytes, but was given one of " + length
                        + ". Store it in several rows, or outside of the database"
                : null;
    }

    private static String tooManyCharacters(int characters, Limits limits) {
        return "takes at most " + limits.length() + " characters, but was given " + characters
                + ". Shorten the text, or raise the length of the column";
    }

    /** A decimal of more digits than a column takes, before the point or after it. */
    public static @Nullable String decimal(BigDecimal value, Limits limits) {
        String tooLong = decimal(value);
        if (tooLong != null || limits.precision() == 0 || value.signum() == 0 || fits(value, limits)) {
            return tooLong;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        int whole = shortest.precision() - shortest.scale();
        boolean isTooFine = shortest.scale() > limits.scale();
        if (limits.scale() < 0 && (isTooFine || whole > limits.precision() - limits.scale())) {
            return "takes multiples of 10 to the power of " + -limits.scale() + " only, of at most "
                    + (limits.precision() - limits.scale())
                    + " digits. Round the number, or raise precision and scale of the column";
        }
        if (isTooFine || whole > limits.precision() - limits.scale()) {
            return "takes numbers of at most " + (limits.precision() - limits.scale()) + " digits before the point and "
                    + limits.scale() + " after it, but was given one of " + Math.max(whole, 0) + " and "
                    + Math.max(shortest.scale(), 0) + ". Round the number, or raise precision and scale of the column";
        }
        return null;
    }

    /** Whether it fits as it is, as most do. One that does not may still have zeros at its end, which mean nothing. */
    private static boolean fits(BigDecimal value, Limits limits) {
        return value.scale() <= limits.scale()
                && value.precision() - value.scale() <= limits.precision() - limits.scale();
    }

    /** A duration that is longer than a number of nanoseconds says. */
    public static @Nullable String duration(Duration value) {
        return value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0
                ? "takes durations of at most 292 years, since they are stored in nanoseconds. Store a number of"
                        + " greater units instead"
                : null;
    }

    /** Written out, a number like 1E+1000000000 would fill the memory. */
    public static @Nullable String decimal(BigDecimal value) {
        boolean tooLong = Math.abs((long) value.scale()) > MAX_PLACES || value.precision() > MAX_PLACES;
        return tooLong
                ? "cannot hold a number of more than " + MAX_PLACES + " digits when it is written out. Round it"
                : null;
    }
}
