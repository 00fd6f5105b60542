// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.values.Genre;
import io.mikroorm.tck.values.Series;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Arrays, lists and sets of scalars survive, are found as a whole, are noticed when they change inside, and are the user's own. */
public abstract class ArraysContract extends KindValues<Series> {

    /** On one entity. */
    protected ArraysContract() {
        super(Series.class, Series::new, e -> e.id);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    private static <T> List<T> list(@Nullable T... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    @Test
    void arrays_of_primitives() {
        survive("flags", List.of(new boolean[] {true, false}, new boolean[0]), e -> e.flags, (e, v) -> e.flags = v);
        survive(
                "smalls",
                List.of(new short[] {Short.MIN_VALUE, Short.MAX_VALUE}),
                e -> e.smalls,
                (e, v) -> e.smalls = v);
        survive(
                "mediums",
                List.of(new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE}, new int[] {1, 1}, new int[0]),
                e -> e.mediums,
                (e, v) -> e.mediums = v);
        survive(
                "larges",
                List.of(new long[] {Long.MIN_VALUE, (1L << 53) + 1, Long.MAX_VALUE}),
                e -> e.larges,
                (e, v) -> e.larges = v);
        survive(
                "singles",
                List.of(new float[] {0.1f, -Float.MAX_VALUE, Float.MIN_VALUE}),
                e -> e.singles,
                (e, v) -> e.singles = v);
        survive(
                "precises",
                List.of(new double[] {0.1, -Double.MAX_VALUE, 1e-300, 5}),
                e -> e.precises,
                (e, v) -> e.precises = v);
    }

    @Test
    void texts_with_every_character_and_with_nulls() {
        List<String> texts = list("", " ", "a'b\"c\\d", "{},[]", "NULL", null, "ÄÖ\n\t", "\uD83D\uDC26", "a,b");
        survive("texts", List.of(texts.toArray(new String[0]), new String[0]), e -> e.texts, (e, v) -> e.texts = v);
        survive(
                "words",
                List.of(texts, ArraysContract.<String>list(), list("b", "a", "b")),
                e -> e.words,
                (e, v) -> e.words = v);
        survive("letters", List.of(list('a', '"', '\u4E2D', '\\')), e -> e.letters, (e, v) -> e.letters = v);
        survive(
                "mediumsOrNull",
                Collections.singletonList(new Integer[] {1, null, 3}),
                e -> e.mediumsOrNull,
                (e, v) -> e.mediumsOrNull = v);
    }

    @Test
    void numbers() {
        survive("answers", List.of(list(true, null, false)), e -> e.answers, (e, v) -> e.answers = v);
        survive("tinies", List.of(list((byte) -128, null, (byte) 127)), e -> e.tinies, (e, v) -> e.tinies = v);
        survive("counts", List.of(list(Long.MIN_VALUE, null, Long.MAX_VALUE)), e -> e.counts, (e, v) -> e.counts = v);
        survive(
                "wholes",
                List.of(list(BigInteger.TEN.pow(40).negate(), BigInteger.ZERO)),
                e -> e.wholes,
                (e, v) -> e.wholes = v);
        List<BigDecimal> decimals = list(
                new BigDecimal("12345678901234567890.0123456789"),
                null,
                new BigDecimal("-0.1"),
                new BigDecimal("1E+3"));
        Series found = saved(e -> e.decimals = decimals);
        assertThat(found.decimals)
                .usingElementComparator(
                        (one, other) -> one == null || other == null ? (one == other ? 0 : 1) : one.compareTo(other))
                .isEqualTo(decimals);
        assertThat(fresh().count(Series.class, where("decimals").eq(decimals))).isEqualTo(1);
    }

    @Test
    void times() {
        ChronoUnit unit = driver().capabilities().timeUnit();
        survive(
                "instants",
                List.of(list(
                        Instant.EPOCH,
                        Instant.parse("2024-02-29T23:59:59.123456Z").truncatedTo(unit),
                        null)),
                e -> e.instants,
                (e, v) -> e.instants = v);
        survive(
                "dates",
                Collections.singletonList(
                        new LocalDate[] {LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)}),
                e -> e.dates,
                (e, v) -> e.dates = v);
        survive(
                "times",
                List.of(list(
                        LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000).truncatedTo(unit))),
                e -> e.times,
                (e, v) -> e.times = v);
        survive(
                "dateTimes",
                List.of(list(
                        LocalDateTime.of(2024, 3, 31, 2, 30),
                        LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1_001_000).truncatedTo(unit))),
                e -> e.dateTimes,
                (e, v) -> e.dateTimes = v);
        survive(
                "durations",
                List.of(list(
                        Duration.ZERO,
                        Duration.ofNanos(-1),
                        Duration.ofDays(10_000).plusNanos(1))),
                e -> e.durations,
                (e, v) -> e.durations = v);
        OffsetDateTime noon = OffsetDateTime.parse("2024-06-01T12:00+02:00");
        assertThat(saved(e -> e.offsetDateTimes = list(noon)).offsetDateTimes)
                .containsExactly(OffsetDateTime.parse("2024-06-01T10:00Z"));
        assertThat(fresh().count(Series.class, where("offsetDateTimes").eq(list(noon))))
                .isEqualTo(1);
    }

    @Test
    void others() {
        survive("uuids", List.of(list(new UUID(0, 0), null, new UUID(-1, -1))), e -> e.uuids, (e, v) -> e.uuids = v);
        survive(
                "currencies",
                List.of(list(Currency.getInstance("EUR"), null)),
                e -> e.currencies,
                (e, v) -> e.currencies = v);
        survive("months", List.of(list(YearMonth.of(2024, 2))), e -> e.months, (e, v) -> e.months = v);
        survive("numbered", List.of(list(Genre.values())), e -> e.numbered, (e, v) -> e.numbered = v);
        List<byte[]> chunks = list(new byte[] {0, -1, 39}, new byte[0], null);
        List<byte[]> found = some(saved(e -> e.chunks = chunks).chunks);
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).containsExactly(0, -1, 39);
        assertThat(found.get(1)).isEmpty();
        assertThat(fresh().count(Series.class, where("chunks").eq(chunks))).isEqualTo(1);
    }

    @Test
    void sets_whatever_their_order() {
        Set<String> tags = new LinkedHashSet<>(List.of("b", "a", "c"));
        survive("tags", List.of(tags, Set.<String>of()), e -> e.tags, (e, v) -> e.tags = v);
        assertThat(fresh().count(Series.class, where("tags").eq(List.of("c", "b", "a"))))
                .isEqualTo(1);
        survive("genres", List.<Set<Genre>>of(EnumSet.allOf(Genre.class)), e -> e.genres, (e, v) -> e.genres = v);
        SortedSet<Integer> ranks = new TreeSet<>(List.of(10, 9, -1));
        survive("ranks", List.of(ranks), e -> e.ranks, (e, v) -> e.ranks = v);

        Series e = managed(x -> x.tags = tags);
        e.tags = new TreeSet<>(tags);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void nothing_is_not_the_same_as_no_elements() {
        assertThat(saved(e -> e.words = list()).words).isEmpty();
        assertThat(saved(e -> {}).words).isNull();
        assertThat(fresh().count(Series.class, where("words").isNull())).isEqualTo(1);
        assertThat(fresh().count(Series.class, where("words").eq(list()))).isEqualTo(1);
    }

    @Test
    void changes_inside_are_noticed_and_only_they() {
        Series e = managed(x -> {
            x.mediums = new int[] {1, 2, 3};
            x.words = list("a", "b");
            x.tags = new LinkedHashSet<>(List.of("x"));
            x.chunks = list(new byte[] {1, 2}, new byte[] {3});
            x.counts = list(1L);
        });
        some(e.mediums)[1] = 9;
        some(e.words).add("c");
        some(e.tags).remove("x");
        some(e.chunks).get(1)[0] = 7;
        statements.reset();
        em.flush();

        assertThat(statements.updates()).isEqualTo(1);
        Series now = reloaded(e);
        assertThat(now.mediums).containsExactly(1, 9, 3);
        assertThat(now.words).containsExactly("a", "b", "c");
        assertThat(now.tags).isEmpty();
        assertThat(some(now.chunks).get(1)).containsExactly(7);
        assertThat(now.counts).containsExactly(1L);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void many_rows_are_written_together() {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Series series = new Series();
            series.words = i == 3 ? null : list("\"{" + i, null, ",");
            series.mediums = new int[i];
            all.add(series);
        }
        em.persistAll(all).flush();
        for (Series series : all) {
            series.words = series.words == null ? list("new") : null;
            series.dates = new LocalDate[] {LocalDate.of(2024, 2, 29)};
        }
        em.flush();

        for (Series series : all) {
            Series now = reloaded(series);
            assertThat(now.words).isEqualTo(series.words);
            assertThat(now.mediums).isEqualTo(series.mediums);
            assertThat(now.dates).isEqualTo(series.dates);
        }
    }

    @Test
    void one_in_lists_of_lists_is_found() {
        saved(e -> e.words = list("a"));
        saved(e -> e.words = list("b", "c"));

        assertThat(fresh().count(Series.class, where("words").in(List.of(list("a"), list("b"), list("b", "c")))))
                .isEqualTo(2);
        assertThat(fresh().count(Series.class, where("counts").eq(List.of(1, 2))))
                .isZero();
    }

    @Test
    void they_have_no_order_and_no_pattern() {
        assertThatThrownBy(() -> fresh().find(Series.class, where("words").gt(list("a"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Series.words");
        assertThatThrownBy(() -> fresh().find(Series.class, where("words").like("a%")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Series.words");
        assertThatThrownBy(() -> fresh().findAll(Series.class, o -> o.orderBy("words")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Series.words");
    }

    @Test
    void elements_that_a_column_of_their_own_would_refuse_are_refused() {
        refused(e -> e.briefs = list("12345", "123456"), "briefs");
        refused(e -> e.prices = list(new BigDecimal("0.001")), "prices");
        refused(e -> e.words = list("half \uD83D"), "words");
        refused(e -> e.months = list(YearMonth.of(10_000, 1)), "months");
    }
}
