// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values are sorted and compared by what they mean, however they are stored. */
public abstract class ValueOrderContract extends Values {

    @Test
    void decimals_and_whole_numbers_sort_as_numbers() {
        List<BigDecimal> numbers =
                List.of("-100", "-9.5", "-0.5", "0", "0.09", "0.1", "9.5", "10", "10.01", "100").stream()
                        .map(BigDecimal::new)
                        .toList();
        sortAs("money", numbers, (e, v) -> e.money = v);
    }

    @Test
    void wide_decimals_sort_as_numbers() {
        List<BigDecimal> numbers =
                List.of("-1E+20", "-10", "-9.5", "-1E-20", "0", "1E-20", "9.5", "10", "9E+19", "1E+20").stream()
                        .map(BigDecimal::new)
                        .toList();
        sortAs("decimal", numbers, (e, v) -> e.decimal = v);
    }

    @Test
    void big_whole_numbers_sort_as_numbers() {
        List<BigInteger> numbers = List.of(
                        "-100000000000000000000", "-9", "0", "9", "10", "99999999999999999999", "100000000000000000000")
                .stream()
                .map(BigInteger::new)
                .toList();
        sortAs("whole", numbers, (e, v) -> e.whole = v);
    }

    @Test
    void times_sort_as_times() {
        Instant noon = Instant.parse("2024-06-01T12:00:00Z");
        sortAs(
                "instant",
                List.of(noon.minus(moment()), noon, noon.plus(moment()), noon.plusMillis(1), noon.plusSeconds(1)),
                (e, v) -> e.instant = v);
    }

    @Test
    void offset_times_sort_by_their_instants() {
        List<OffsetDateTime> times = List.of(
                        "2024-06-01T12:00+05:00",
                        "2024-06-01T08:00Z",
                        "2024-06-01T12:00+02:00",
                        "2024-06-01T04:00-08:00")
                .stream()
                .map(OffsetDateTime::parse)
                .toList();
        sortAs("offsetDateTime", times, (e, v) -> e.offsetDateTime = v);
    }

    @Test
    void durations_sort_by_length() {
        sortAs(
                "duration",
                List.of(
                        Duration.ofHours(-30),
                        Duration.ofNanos(-1),
                        Duration.ZERO,
                        Duration.ofMillis(1),
                        Duration.ofHours(9),
                        Duration.ofDays(1)),
                (e, v) -> e.duration = v);
    }
}
