// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How fine the times of a column are, by the words of its type: {@code timestamp(3)}. */
final class DeclaredTimes {

    private static final Pattern TYPE = Pattern.compile(
            "(timestamp|timestamptz|datetime|time|timetz)\\b\\s*(?:\\(\\s*(\\d)\\s*\\))?.*", Pattern.DOTALL);

    private static final int MILLIS = 3;
    private static final int MICROS = 6;
    private static final int NANOS = 9;

    private DeclaredTimes() {}

    /**
     * The digits behind the point of a second; 9 where the type is not known to be one of times.
     *
     * @param bare those of a type that says none
     */
    static int digits(String columnType, int bare) {
        Matcher type = TYPE.matcher(columnType.strip().toLowerCase(Locale.ROOT));
        if (!type.matches()) {
            return NANOS;
        }
        return type.group(2) == null ? bare : Integer.parseInt(type.group(2));
    }

    /** The coarsest of the units that the JDK has in which a time of so many digits can be told. */
    static ChronoUnit unit(int digits) {
        if (digits < MILLIS) {
            return ChronoUnit.SECONDS;
        }
        if (digits < MICROS) {
            return ChronoUnit.MILLIS;
        }
        return digits < NANOS ? ChronoUnit.MICROS : ChronoUnit.NANOS;
    }

    /** Why a time with this fraction of a second is not taken; null where it fits. */
    static @Nullable String refusal(int nanos, int digits, String columnType) {
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

    /** The fraction of a second that a time has; 0 of other values. */
    static int nanos(Object stored) {
        if (stored instanceof Instant time) {
            return time.getNano();
        }
        if (stored instanceof OffsetDateTime time) {
            return time.getNano();
        }
        if (stored instanceof LocalDateTime time) {
            return time.getNano();
        }
        return stored instanceof LocalTime time ? time.getNano() : 0;
    }
}
