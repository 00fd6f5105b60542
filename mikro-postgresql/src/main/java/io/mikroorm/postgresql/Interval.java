// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.Type;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns of the type {@code interval}, which keeps months, days and microseconds side by side. Either class is named by the property:
 * {@code @Property(type = Interval.OfDuration.class, columnType = "interval")}.
 */
public final class Interval {

    /** As connections show it by themselves, and as those with {@code intervalstyle = 'iso_8601'} do. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:(?<years>[+-]?\\d+) years? ?)?(?:(?<months>[+-]?\\d+) mons? ?)?(?:(?<days>[+-]?\\d+)"
                    + " days? ?)?(?:(?<sign>[+-])?(?<hours>\\d+):(?<minutes>\\d\\d):(?<seconds>\\d\\d(?:\\.\\d+)?))?");

    private static final Pattern ISO =
            Pattern.compile("P(?:(?<years>-?\\d+)Y)?(?:(?<months>-?\\d+)M)?(?:(?<days>-?\\d+)D)?(?<time>T.+)?");

    private static final int MONTHS_OF_YEAR = 12;
    private static final int NANOS_OF_MICRO = 1_000;

    private Interval() {}

    /** Years and months, days, and the time beside them. */
    private record Parts(Period days, Duration time) {

        static Parts of(String text) {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return new Parts(
                        period(iso),
                        iso.group("time") == null ? Duration.ZERO : Duration.parse("P" + iso.group("time")));
            }
            Matcher plain = PLAIN.matcher(text);
            if (!plain.matches()) {
                throw new IllegalArgumentException("the interval '" + text
                        + "' has a form that is not known: leave intervalstyle at" + " 'postgres' or 'iso_8601'");
            }
            return new Parts(period(plain), plain.group("hours") == null ? Duration.ZERO : time(plain));
        }

        private static Period period(Matcher parts) {
            return Period.of(number(parts.group("years")), number(parts.group("months")), number(parts.group("days")));
        }

        private static int number(@Nullable String digits) {
            return digits == null ? 0 : Integer.parseInt(digits);
        }

        private static Duration time(Matcher parts) {
            Duration time = Duration.parse(
                    "PT" + parts.group("hours") + "H" + parts.group("minutes") + "M" + parts.group("seconds") + "S");
            return "-".equals(parts.group("sign")) ? time.negated() : time;
        }
    }

    /**
     * Keeps a {@link Period} in an {@code interval}. Months of twelve and more are refused, since the column makes years of them:
     * {@link Period#normalized()} does the same before. An interval with a time beside its days is no period and is refused when it is read.
     */
    public static final class OfPeriod implements Type<Period, String> {

        /** It has no settings. */
        public OfPeriod() {}

        @Override
        public Class<Period> javaType() {
            return Period.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Period value) {
            return value.toString();
        }

        @Override
        public Period toJava(String value) {
            Parts parts = Parts.of(value);
            if (!parts.time().isZero()) {
                throw new IllegalArgumentException("an interval with hours, minutes or seconds is no Period");
            }
            return parts.days();
        }

        @Override
        public @Nullable String refusal(Period value) {
            boolean kept = value.equals(value.normalized()) && value.toTotalMonths() == (int) value.toTotalMonths();
            return kept
                    ? null
                    : "takes less than " + MONTHS_OF_YEAR + " months beside the years, with the same sign, and at most"
                            + " 178,956,970 years. Use normalized()";
        }

        @Override
        public boolean equal(String one, String other) {
            return one.equals(other) || toJava(one).equals(toJava(other));
        }
    }

    /**
     * Keeps a {@link Duration} in an {@code interval}, as hours, minutes and seconds. What is finer than a microsecond is refused, and so are
     * more than 292 years. Days of an interval that others have written count 24 hours each; one with months is refused when it is read.
     */
    public static final class OfDuration implements Type<Duration, String> {

        /** It has no settings. */
        public OfDuration() {}

        @Override
        public Class<Duration> javaType() {
            return Duration.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Duration value) {
            return value.toString();
        }

        @Override
        public Duration toJava(String value) {
            Parts parts = Parts.of(value);
            if (parts.days().toTotalMonths() != 0) {
                throw new IllegalArgumentException(
                        "an interval with months or years is no Duration: their days differ");
            }
            return parts.time().plusDays(parts.days().getDays());
        }

        @Override
        public @Nullable String refusal(Duration value) {
            return value.getNano() % NANOS_OF_MICRO == 0
                    ? Refusals.duration(value)
                    : PostgreSqlLimits.fraction(value.getNano());
        }

        @Override
        public boolean equal(String one, String other) {
            return one.equals(other) || toJava(one).equals(toJava(other));
        }
    }
}
