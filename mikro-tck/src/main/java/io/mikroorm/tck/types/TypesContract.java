// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.values.Colour;
import io.mikroorm.tck.values.Everything;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Values of all types survive, extremes included, and are found again; changes inside of them are noticed. */
public abstract class TypesContract extends Values {

    @Nested
    class Survival {

        @Test
        void everything_empty_and_primitives() {
            Everything empty = saved(e -> {});
            assertThat(empty.flagOrNull).isNull();
            assertThat(empty.text).isNull();
            assertThat(empty.bytes).isNull();
            assertThat(empty.letter).isEqualTo('a');
            Everything full = saved(e -> {
                e.flag = true;
                e.tiny = Byte.MIN_VALUE;
                e.small = Short.MIN_VALUE;
                e.medium = Integer.MIN_VALUE;
                e.large = Long.MIN_VALUE;
                e.single = Float.MIN_VALUE;
                e.precise = Double.MIN_VALUE;
                e.letter = 'ß';
            });
            assertThat(full.flag).isTrue();
            assertThat(full.tiny).isEqualTo(Byte.MIN_VALUE);
            assertThat(full.small).isEqualTo(Short.MIN_VALUE);
            assertThat(full.medium).isEqualTo(Integer.MIN_VALUE);
            assertThat(full.large).isEqualTo(Long.MIN_VALUE);
            assertThat(full.single).isEqualTo(Float.MIN_VALUE);
            assertThat(full.precise).isEqualTo(Double.MIN_VALUE);
            assertThat(full.letter).isEqualTo('ß');
        }

        @Test
        void whole_numbers() {
            survive("flagOrNull", List.of(true, false), e -> e.flagOrNull, (e, v) -> e.flagOrNull = v);
            survive("tinyOrNull", List.of((byte) -128, (byte) 127), e -> e.tinyOrNull, (e, v) -> e.tinyOrNull = v);
            survive("smallOrNull", List.of((short) -32768, (short) 7), e -> e.smallOrNull, (e, v) -> e.smallOrNull = v);
            survive(
                    "mediumOrNull",
                    List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                    e -> e.mediumOrNull,
                    (e, v) -> e.mediumOrNull = v);
            survive(
                    "largeOrNull",
                    List.of(Long.MIN_VALUE, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE),
                    e -> e.largeOrNull,
                    (e, v) -> e.largeOrNull = v);
            survive(
                    "whole",
                    List.of(BigInteger.ZERO, BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60)),
                    e -> e.whole,
                    (e, v) -> e.whole = v);
        }

        @Test
        void fractions() {
            survive(
                    "singleOrNull",
                    List.of(0.1f, -Float.MAX_VALUE, Float.MIN_VALUE),
                    e -> e.singleOrNull,
                    (e, v) -> e.singleOrNull = v);
            survive(
                    "preciseOrNull",
                    List.of(0.1, -Double.MAX_VALUE, Double.MIN_VALUE, 1e-300),
                    e -> e.preciseOrNull,
                    (e, v) -> e.preciseOrNull = v);
        }

        @Test
        void decimals() {
            for (String number : List.of("0", "0.01", "-12345678.90", "99999999.99", "1E+7", "5")) {
                BigDecimal value = new BigDecimal(number);
                assertThat(saved(e -> e.money = value).money).isEqualByComparingTo(value);
                assertThat(fresh().count(Everything.class, where("money").eq(value)))
                        .isEqualTo(1);
            }
            for (String number : List.of("12345678901234567890.0123456789", "-0.0000000001", "3")) {
                BigDecimal value = new BigDecimal(number);
                assertThat(saved(e -> e.wide = value).wide).isEqualByComparingTo(value);
                assertThat(fresh().count(Everything.class, where("wide").eq(value)))
                        .isEqualTo(1);
            }
            for (String number : List.of("1E-25", "-1E+30", "0.10", "123456789012345678901234567890.123456789")) {
                BigDecimal value = new BigDecimal(number);
                if (!hasDigits(value)) {
                    continue;
                }
                assertThat(saved(e -> e.decimal = value).decimal).isEqualByComparingTo(value);
                assertThat(fresh().count(Everything.class, where("decimal").eq(value.setScale(50))))
                        .isEqualTo(1);
            }
        }

        /** What a database keeps of a decimal, or refuses. */
        private boolean hasDigits(BigDecimal value) {
            int most = driver().capabilities().decimalDigits();
            return most == 0 || value.precision() <= most;
        }

        @Test
        void texts_and_bytes() {
            survive(
                    "text",
                    List.of("", " ", "a'b\"c", "ÄÖ\n\t", "\uD83D\uDC26", "\u202Eright to left"),
                    e -> e.text,
                    (e, v) -> e.text = v);
            survive("letterOrNull", List.of('a', '\'', '\u4E2D'), e -> e.letterOrNull, (e, v) -> e.letterOrNull = v);
            survive("order", List.of("a column named as a word of the language"), e -> e.order, (e, v) -> e.order = v);
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            assertThat(saved(e -> e.bytes = all).bytes).isEqualTo(all);
            assertThat(saved(e -> e.bytes = new byte[0]).bytes).isEmpty();
        }

        @Test
        void times() {
            ChronoUnit unit = driver().capabilities().timeUnit();
            survive(
                    "instant",
                    List.of(
                            Instant.EPOCH,
                            Instant.parse("2024-02-29T23:59:59.123456789Z").truncatedTo(unit),
                            Instant.parse("0000-01-01T00:00:00Z"),
                            Instant.parse("9999-12-31T23:59:59.999999999Z").truncatedTo(unit)),
                    e -> e.instant,
                    (e, v) -> e.instant = v);
            survive(
                    "date",
                    List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                    e -> e.date,
                    (e, v) -> e.date = v);
            survive(
                    "time",
                    List.of(LocalTime.MIN, LocalTime.MAX.truncatedTo(unit), LocalTime.of(12, 30)),
                    e -> e.time,
                    (e, v) -> e.time = v);
            survive(
                    "dateTime",
                    List.of(
                            LocalDateTime.of(2024, 3, 31, 2, 30),
                            LocalDateTime.of(2024, 1, 1, 0, 0).plus(moment())),
                    e -> e.dateTime,
                    (e, v) -> e.dateTime = v);
            survive(
                    "duration",
                    List.of(
                            Duration.ZERO,
                            Duration.ofNanos(-1),
                            Duration.ofDays(10_000).plusNanos(1)),
                    e -> e.duration,
                    (e, v) -> e.duration = v);
            OffsetDateTime noon = OffsetDateTime.parse("2024-06-01T12:00+02:00").plus(moment());
            assertThat(some(saved(e -> e.offsetDateTime = noon).offsetDateTime))
                    .isEqualTo(noon.toInstant().atOffset(ZoneOffset.UTC));
            assertThat(fresh().count(
                                    Everything.class,
                                    where("offsetDateTime").eq(noon.withOffsetSameInstant(ZoneOffset.ofHours(-7)))))
                    .isEqualTo(1);
        }

        @Test
        void enums_uuids_and_types_of_ones_own() {
            survive("named", List.of(Genre.values()), e -> e.named, (e, v) -> e.named = v);
            survive("numbered", List.of(Genre.values()), e -> e.numbered, (e, v) -> e.numbered = v);
            survive(
                    "uuid",
                    List.of(new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID()),
                    e -> e.uuid,
                    (e, v) -> e.uuid = v);
            survive("colour", List.of(new Colour(0), new Colour(0xffcc00)), e -> e.colour, (e, v) -> e.colour = v);
        }
    }

    @Nested
    class Changes {

        private Everything managed(Consumer<Everything> filling) {
            Everything e = new Everything();
            filling.accept(e);
            given(e);
            return em.findOneOrFail(Everything.class, some(e.id));
        }

        @Test
        void inside_a_byte_array_are_noticed() {
            Everything e = managed(x -> x.bytes = new byte[] {1, 2, 3});
            some(e.bytes)[1] = 9;
            em.flush();

            assertThat(fresh().findOneOrFail(Everything.class, some(e.id)).bytes)
                    .containsExactly(1, 9, 3);
        }

        @Test
        void inside_a_value_of_ones_own_type_are_noticed() {
            Everything e = managed(x -> x.colour = new Colour(1));
            some(e.colour).rgb(2);
            em.flush();

            assertThat(fresh().findOneOrFail(Everything.class, some(e.id)).colour)
                    .isEqualTo(new Colour(2));
        }

        @Test
        void of_form_without_meaning_are_none() {
            Everything e = managed(x -> {
                x.decimal = new BigDecimal("1.50");
                x.offsetDateTime = OffsetDateTime.parse("2024-06-01T12:00+02:00");
                x.bytes = new byte[] {1};
                x.preciseOrNull = 1.0;
            });
            e.decimal = new BigDecimal("1.5");
            e.offsetDateTime = OffsetDateTime.parse("2024-06-01T10:00Z");
            e.bytes = new byte[] {1};
            e.preciseOrNull = Double.valueOf("1.0");

            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void between_plus_and_minus_zero_do_not_go_on_forever() {
            Everything e = managed(x -> x.precise = 0.0);
            e.precise = -0.0;
            em.flush();

            assertThat(em.plan().isEmpty()).isTrue();
            EntityManager other = fresh();
            other.findOneOrFail(Everything.class, some(e.id));
            assertThat(other.plan().isEmpty()).isTrue();
        }
    }
}
