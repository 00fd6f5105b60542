// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How fine the times of a column are, by the words of its type: {@code timestamp(3)}. */
final class DeclaredTimes {

    private static final Pattern TYPE = Pattern.compile(
            "(timestamp|timestamptz|datetime|time|timetz)\\b\\s*(?:\\(\\s*(\\d)\\s*\\))?.*", Pattern.DOTALL);

    private static final Pattern DAY = Pattern.compile("date\\b.*", Pattern.DOTALL);

    /** Instead of a number of digits, for a type without a time of the day. */
    static final int DAYS = -1;

    private static final int MILLIS = 3;
    private static final int MICROS = 6;
    private static final int NANOS = 9;

    private DeclaredTimes() {}

    /**
     * The digits behind the point of a second; {@link #DAYS} of a type of days, and 9 where the type is not known to be one of times.
     *
     * @param bare those of a type that says none
     */
    static int digits(String columnType, int bare) {
        String words = columnType.strip().toLowerCase(Locale.ROOT);
        Matcher type = TYPE.matcher(words);
        if (!type.matches()) {
            return DAY.matcher(words).matches() ? DAYS : NANOS;
        }
        return type.group(2) == null ? bare : Integer.parseInt(type.group(2));
    }

    /** The coarsest of the units that the JDK has in which a time of so many digits can be told. */
    static ChronoUnit unit(int digits) {
        if (digits < MILLIS) {
            return digits == DAYS ? ChronoUnit.DAYS : ChronoUnit.SECONDS;
        }
        if (digits < MICROS) {
            return ChronoUnit.MILLIS;
        }
        return digits < NANOS ? ChronoUnit.MICROS : ChronoUnit.NANOS;
    }

    /** Why a time is not taken that is finer than its column; null where it fits, and of other values. */
    static @Nullable String refusal(Object stored, int digits, String columnType) {
        if (digits == DAYS) {
            return timeOfDay(stored).equals(LocalTime.MIDNIGHT)
                    ? null
                    : "takes days only, as its type " + columnType.strip()
                            + " says, and would lose the time of the day. Truncate the time, or declare the column as one of points in time";
        }
        int nanos = timeOfDay(stored).getNano();
        int step = 1;
        for (int i = digits; i < NANOS; i++) {
            step *= 10;
        }
        return nanos % step == 0
                ? null
                : "takes times of at most " + digits + " digits behind the point of a second, as its type "
                        + columnType.strip()
                        + " says, and would round what is between them. Truncate the time, or declare the"
                        + " column with more digits";
    }

    /** Points in time have that of UTC; other values begin a day. */
    private static LocalTime timeOfDay(Object stored) {
        if (stored instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC).toLocalTime();
        }
        if (stored instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
        }
        if (stored instanceof LocalDateTime time) {
            return time.toLocalTime();
        }
        return stored instanceof LocalTime time ? time : LocalTime.MIDNIGHT;
    }
}
