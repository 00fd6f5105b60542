// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.values.Colour;
import io.mikroorm.tck.values.Genre;
import io.mikroorm.tck.values.Sampled;
import io.mikroorm.tck.values.Sampled.Sample;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** In an element of an array, each kind of value and its extremes come back as they were, or are refused. */
public abstract class ElementKindsContract extends Contract {

    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .withComparatorForType((one, other) -> one.toInstant().compareTo(other.toInstant()), OffsetDateTime.class)
            .withEqualsForType(Double::equals, Double.class)
            .withEqualsForType(Float::equals, Float.class)
            .build();

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sampled.class);
    }

    private static Sample sample(Consumer<Sample> filled) {
        Sample sample = new Sample();
        filled.accept(sample);
        return sample;
    }

    private static List<@Nullable BigDecimal> decimals(@Nullable BigDecimal... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    private void survive(Sample... samples) {
        Sampled sampled = new Sampled();
        sampled.samples = new ArrayList<>(List.of(samples));
        given(sampled);

        Sampled found = em.findAll(Sampled.class).get(0);
        assertThat(found.samples).usingRecursiveComparison(BY_VALUE).isEqualTo(List.of(samples));
        assertThat(em.plan().isEmpty()).isTrue();
        found.samples.add(new Sample());
        em.flush();
        assertThat(fresh().findAll(Sampled.class).get(0).samples.subList(0, samples.length))
                .usingRecursiveComparison(BY_VALUE)
                .isEqualTo(List.of(samples));
    }

    @Test
    void nothing_but_zeros_and_nulls() {
        survive(new Sample(), new Sample());
    }

    @Test
    void numbers_and_their_extremes() {
        survive(
                sample(s -> {
                    s.flag = true;
                    s.tiny = Byte.MIN_VALUE;
                    s.small = Short.MIN_VALUE;
                    s.medium = Integer.MIN_VALUE;
                    s.large = Long.MIN_VALUE;
                    s.single = -Float.MAX_VALUE;
                    s.precise = -Double.MAX_VALUE;
                }),
                sample(s -> {
                    s.flagOrNull = false;
                    s.tinyOrNull = Byte.MAX_VALUE;
                    s.smallOrNull = Short.MAX_VALUE;
                    s.mediumOrNull = Integer.MAX_VALUE;
                    s.largeOrNull = Long.MAX_VALUE;
                    s.singleOrNull = Float.MIN_VALUE;
                    s.preciseOrNull = Double.MIN_VALUE;
                    s.large = (1L << 53) + 1;
                    s.precise = -0.0;
                    s.single = 0.1f;
                }));
    }

    @Test
    void decimals_and_whole_numbers_of_many_digits() {
        int most = driver().capabilities().decimalDigits();
        int digits = most == 0 ? 60 : most;
        BigInteger large = new BigInteger("9".repeat(digits));
        survive(
                sample(s -> s.decimal = new BigDecimal(large, 10)),
                sample(s -> s.decimal = new BigDecimal("-0.000000000001")),
                sample(s -> s.decimal = new BigDecimal("1E+3")),
                sample(s -> s.whole = large.negate()),
                sample(s -> s.decimals = decimals(new BigDecimal("1.10"), null, BigDecimal.ZERO)),
                sample(s -> s.numbers = new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE}),
                sample(s -> s.numbers = new long[0]));
    }

    @Test
    void texts_bytes_and_identifiers() {
        survive(
                sample(s -> s.text = ""),
                sample(s -> s.text = " a'b\"c\\d{}[],:$.ÄÖ\n\t\uD83D\uDC26"),
                sample(s -> s.letter = '\u4E2D'),
                sample(s -> s.letterOrNull = '"'),
                sample(s -> s.order = "by name"),
                sample(s -> s.bytes = new byte[] {0, -1, 127, -128}),
                sample(s -> s.bytes = new byte[0]),
                sample(s -> s.uuid = new UUID(Long.MIN_VALUE, -1)));
    }

    @Test
    void times() {
        ChronoUnit unit = driver().capabilities().timeUnit();
        survive(
                sample(s -> s.instant =
                        Instant.parse("2024-02-29T23:59:59.123456789Z").truncatedTo(unit)),
                sample(s -> s.instant = Instant.parse("0001-01-01T00:00:00Z")),
                sample(s -> s.date = LocalDate.of(9999, 12, 31)),
                sample(s -> s.time = LocalTime.of(23, 59, 59, 999_999_999).truncatedTo(unit)),
                sample(s -> s.time = LocalTime.MIDNIGHT),
                sample(s -> s.dateTime =
                        LocalDateTime.of(1969, 12, 31, 23, 59, 59, 1_000_000).truncatedTo(unit)),
                sample(s -> s.offsetDateTime = OffsetDateTime.of(2024, 1, 1, 0, 30, 0, 0, ZoneOffset.ofHours(2))),
                sample(s -> s.duration = Duration.ofSeconds(-90, 123_456_789)),
                sample(s -> s.month = YearMonth.of(2024, 2)));
    }

    @Test
    void what_is_converted() {
        survive(
                sample(s -> s.named = Genre.POETRY),
                sample(s -> s.numbered = Genre.SCIENCE),
                sample(s -> s.colour = new Colour(0xff007f)),
                sample(s -> s.currency = Currency.getInstance("EUR")));
    }

    @Test
    void a_change_of_any_part_is_noticed() {
        Sampled sampled = new Sampled();
        sampled.samples.add(sample(s -> s.bytes = new byte[] {1}));
        given(sampled);
        Sampled mine = em.findAll(Sampled.class).get(0);
        Sample first = mine.samples.get(0);
        List<Consumer<Sample>> changes = List.of(
                s -> s.flag = true,
                s -> s.tinyOrNull = 1,
                s -> s.precise = -0.0,
                s -> some(s.bytes)[0] = 2,
                s -> s.decimal = BigDecimal.ONE,
                s -> s.numbered = Genre.NOVEL,
                s -> s.numbers = new long[] {1},
                s -> some(s.numbers)[0] = 2,
                s -> s.decimals = new ArrayList<>(),
                s -> some(s.decimals).add(BigDecimal.ONE));
        for (Consumer<Sample> change : changes) {
            change.accept(first);
            assertThat(em.plan().isEmpty()).isFalse();
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
        }
        assertThat(fresh().findAll(Sampled.class).get(0).samples)
                .usingRecursiveComparison(BY_VALUE)
                .isEqualTo(mine.samples);
    }

    @Test
    void a_value_beyond_the_limits_of_its_part_is_refused() {
        refuse(sample(s -> s.brief = "123456"), "brief");
        refuse(sample(s -> s.text = "half of a pair: \uD83D"), "text");
    }

    private void refuse(Sample sample, String part) {
        Sampled sampled = new Sampled();
        sampled.samples.add(sample);
        EntityManager mine = fresh();
        mine.persist(sampled);
        assertThatThrownBy(mine::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Sampled.samples")
                .hasMessageContaining("(in " + part + ")");
        assertThat(fresh().findAll(Sampled.class)).isEmpty();
    }
}
