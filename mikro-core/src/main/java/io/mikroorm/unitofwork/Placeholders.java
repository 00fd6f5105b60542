// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes values that no row has, for unique columns that take no null and whose values change places: random ones from so large a
 * range that they are free, of a kind that applications do not use, such as negative numbers. Should one be taken all the
 * same, the database refuses it, and nothing is lost. One object for a flush.
 */
final class Placeholders {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TEXT_DIGITS = 25;
    private static final int FEWEST_TEXT_DIGITS = 12;
    private static final int RADIX = 36;
    private static final int FEWEST_BYTES = 8;
    private static final int MOST_BYTES = 16;
    private static final int FEWEST_DIGITS = 12;
    private static final int RANDOM_BITS = 256;
    private static final Instant LONG_AGO = Instant.parse("1600-01-01T00:00:00Z");
    private static final long CENTURIES =
            ChronoUnit.DAYS.getDuration().multipliedBy(100_000).toMillis();

    private final Set<Object> used = new HashSet<>();

    /** Whether there is a placeholder for a column: its type is the platform's own, and has room for one. */
    static boolean exist(MappedColumn column) {
        boolean plain = column.columnType().isEmpty()
                && column.type().converter() == null
                && !column.type().isEnum();
        return plain
                && column.reference() == null
                && random(column.type().storage(), column.type().limits()) != null;
    }

    /** A value for a column that has one. */
    Object next(MappedColumn column) {
        Object value = random(column.type().storage(), column.type().limits());
        while (value != null && !used.add(value)) {
            value = random(column.type().storage(), column.type().limits());
        }
        if (value == null) {
            throw new IllegalStateException(column.path() + " has no placeholder");
        }
        return value;
    }

    private static @Nullable Object random(Storage storage, Limits limits) {
        return switch (storage) {
            case INT -> -1 - RANDOM.nextInt(Integer.MAX_VALUE);
            case LONG -> negative();
            case BIG_INTEGER -> BigInteger.valueOf(negative());
            case DECIMAL -> decimal(limits);
            case STRING -> text(limits.length());
            case BYTES -> bytes(limits.length());
            case UUID -> UUID.randomUUID();
            case INSTANT -> time();
            case OFFSET_DATE_TIME -> time().atOffset(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> LocalDateTime.ofInstant(time(), ZoneOffset.UTC);
            case BOOLEAN, BYTE, SHORT, FLOAT, DOUBLE, CHAR, LOCAL_DATE, LOCAL_TIME, DURATION -> null;
            case JSON, ARRAY, STRUCT, BLOB, CLOB -> null;
        };
    }

    private static long negative() {
        return -1 - RANDOM.nextLong(Long.MAX_VALUE);
    }

    private static @Nullable BigDecimal decimal(Limits limits) {
        if (limits.precision() == 0) {
            return BigDecimal.valueOf(negative());
        }
        if (limits.precision() < FEWEST_DIGITS) {
            return null;
        }
        BigInteger most = BigInteger.TEN.pow(limits.precision()).subtract(BigInteger.ONE);
        BigInteger digits = new BigInteger(RANDOM_BITS, RANDOM).mod(most).add(BigInteger.ONE);
        return new BigDecimal(digits.negate(), limits.scale());
    }

    private static @Nullable String text(int length) {
        int digits = length == 0 ? TEXT_DIGITS : Math.min(length, TEXT_DIGITS);
        if (digits < FEWEST_TEXT_DIGITS) {
            return null;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(RANDOM.nextInt(RADIX), RADIX));
        }
        return text.toString();
    }

    private static byte @Nullable [] bytes(int length) {
        int count = length == 0 ? MOST_BYTES : Math.min(length, MOST_BYTES);
        if (count < FEWEST_BYTES) {
            return null;
        }
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Instant time() {
        return LONG_AGO.plus(RANDOM.nextLong(CENTURIES), ChronoUnit.MILLIS);
    }
}
