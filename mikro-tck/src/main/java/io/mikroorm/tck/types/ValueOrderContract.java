// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.values.Everything;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void a_condition_may_name_a_time_between_two_that_are_kept() {
        betweenTwo("instant", moment -> moment, (e, v) -> e.instant = v);
        betweenTwo("time", moment -> LocalTime.ofInstant(moment, ZoneOffset.UTC), (e, v) -> e.time = v);
        betweenTwo("dateTime", moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC), (e, v) -> e.dateTime = v);
        betweenTwo("offsetDateTime", moment -> moment.atOffset(ZoneOffset.UTC), (e, v) -> e.offsetDateTime = v);
    }

    private <V> void betweenTwo(String property, Function<Instant, V> kind, Setter<V> set) {
        Instant middle = Instant.parse("1960-06-01T12:00:00.123Z");
        List<Instant> kept = List.of(middle.minus(moment()), middle, middle.plus(moment()));
        EntityManager mine = fresh();
        for (int i = -1; i < kept.size(); i++) {
            Everything e = new Everything();
            e.mediumOrNull = i;
            if (i >= 0) {
                set.set(e, kind.apply(kept.get(i)));
            }
            mine.persist(e);
        }
        mine.flush();
        for (Instant asked : List.of(middle, middle.plus(moment().dividedBy(2)))) {
            V value = kind.apply(asked);
            V last = kind.apply(kept.get(2));
            finds(kept, where(property).lt(value), moment -> moment.isBefore(asked));
            finds(kept, where(property).lte(value), moment -> !moment.isAfter(asked));
            finds(kept, where(property).gt(value), moment -> moment.isAfter(asked));
            finds(kept, where(property).gte(value), moment -> !moment.isBefore(asked));
            finds(kept, where(property).eq(value), moment -> moment.equals(asked));
            finds(kept, where(property).ne(value), moment -> !moment.equals(asked));
            finds(kept, where(property).in(value), moment -> moment.equals(asked));
            finds(kept, where(property).notIn(value), moment -> !moment.equals(asked));
            finds(kept, where(property).in(value, last), moment -> moment.equals(asked) || moment.equals(kept.get(2)));
        }
        mine.removeAll(mine.findAll(Everything.class)).flush();
    }

    /** Neither a comparison with null nor its opposite is true. */
    private void finds(List<Instant> kept, Condition<Object> condition, Predicate<Instant> holds) {
        for (boolean opposite : new boolean[] {false, true}) {
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                if (holds.test(kept.get(i)) != opposite) {
                    expected.add(i);
                }
            }
            assertThat(fresh().find(Everything.class, opposite ? condition.not() : condition))
                    .as((opposite ? "not " : "") + condition)
                    .extracting(e -> e.mediumOrNull)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
