// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.values.Assorted;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** The classes of the JDK that are stored as something else: they survive, are found, sorted, and refused where they would change. */
public abstract class StandardTypesContract extends KindValues<Assorted> {

    /** On one entity. */
    protected StandardTypesContract() {
        super(Assorted.class, Assorted::new, e -> e.id);
    }

    @Test
    void parts_of_dates() {
        survive(
                "year",
                List.of(Year.of(2024), Year.of(0), Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE)),
                e -> e.year,
                (e, v) -> e.year = v);
        survive(
                "month",
                List.of(YearMonth.of(2024, 2), YearMonth.of(0, 1), YearMonth.of(9999, 12)),
                e -> e.month,
                (e, v) -> e.month = v);
        survive(
                "birthday",
                List.of(MonthDay.of(2, 29), MonthDay.of(1, 1), MonthDay.of(12, 31)),
                e -> e.birthday,
                (e, v) -> e.birthday = v);
        survive(
                "period",
                List.of(
                        Period.ZERO,
                        Period.of(1, 2, 3),
                        Period.of(0, 14, 0),
                        Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE)),
                e -> e.period,
                (e, v) -> e.period = v);
    }

    @Test
    void a_long_list_of_urls_asks_nobody_who_is_equal() throws MalformedURLException {
        Assorted found = saved(e -> e.url = url("http://host.invalid/7"));
        List<URL> urls = new ArrayList<>();
        for (int i = 0; i <= Math.min(driver().capabilities().maxKeysPerStatement(), 70_000); i++) {
            urls.add(new URL(null, "http://host.invalid/" + i, new Unasked()));
        }

        assertThat(em.find(Assorted.class, where("url").in(urls)))
                .extracting(e -> e.id)
                .containsExactly(found.id);
        assertThat(em.count(Assorted.class, where("url").in(urls))).isEqualTo(1);
    }

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** Knows no network: equality of URLs asks it for the address of their hosts. */
    private static final class Unasked extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            throw new AssertionError("asked for " + url);
        }

        @Override
        protected InetAddress getHostAddress(URL url) {
            throw new AssertionError("asked for the host of " + url);
        }
    }

    @Test
    void times_with_offsets_and_zones() {
        survive(
                "offsetTime",
                List.of(
                        OffsetTime.MIN,
                        OffsetTime.MAX,
                        OffsetTime.parse("12:00Z"),
                        OffsetTime.parse("12:00:00.000000001+05:45"),
                        OffsetTime.parse("12:00-02:00:30")),
                e -> e.offsetTime,
                (e, v) -> e.offsetTime = v);
        survive(
                "zonedDateTime",
                List.of(
                        ZonedDateTime.parse("2024-06-01T12:00:00.123456789+02:00[Europe/Vienna]"),
                        ZonedDateTime.parse("2024-10-27T02:30+02:00[Europe/Vienna]"),
                        ZonedDateTime.parse("2024-10-27T02:30+01:00[Europe/Vienna]"),
                        ZonedDateTime.parse("2024-06-01T12:00+02:00"),
                        ZonedDateTime.parse("0000-01-01T00:00Z"),
                        ZonedDateTime.parse("9999-12-31T23:59:59.999999999Z")),
                e -> e.zonedDateTime,
                (e, v) -> e.zonedDateTime = v);
        survive(
                "zone",
                List.of(ZoneId.of("America/Argentina/ComodRivadavia"), ZoneId.of("UTC+18"), ZoneOffset.UTC),
                e -> e.zone,
                (e, v) -> e.zone = v);
        survive(
                "offset",
                List.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC, ZoneOffset.ofTotalSeconds(1)),
                e -> e.offset,
                (e, v) -> e.offset = v);
        survive(
                "legacyDate",
                List.of(new Date(0), new Date(1717243200123L)),
                e -> e.legacyDate,
                (e, v) -> e.legacyDate = v);
    }

    @Test
    void names_and_addresses() throws UnknownHostException, MalformedURLException {
        survive(
                "uri",
                List.of(URI.create("https://example.org/a%20b?q=1#ä"), URI.create("mailto:a@b.c"), URI.create("")),
                e -> e.uri,
                (e, v) -> e.uri = v);
        URL url = new URL("https://example.org:8443/a b?q");
        Assorted found = saved(e -> e.url = url);
        assertThat(found.url).hasToString(url.toString());
        survive(
                "address",
                List.of(
                        InetAddress.getByName("127.0.0.1"),
                        InetAddress.getByName("255.255.255.255"),
                        InetAddress.getByName("::1"),
                        InetAddress.getByName("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")),
                e -> e.address,
                (e, v) -> e.address = v);
        survive(
                "currency",
                List.of(Currency.getInstance("EUR"), Currency.getInstance("XXX")),
                e -> e.currency,
                (e, v) -> e.currency = v);
        survive(
                "locale",
                List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("zh-Hant-TW-u-ca-roc-x-own")),
                e -> e.locale,
                (e, v) -> e.locale = v);
        survive(
                "charset",
                List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1),
                e -> e.charset,
                (e, v) -> e.charset = v);
    }

    @Test
    void characters_and_bits() {
        survive(
                "characters",
                List.of("".toCharArray(), "a'b\uD83D\uDC26".toCharArray()),
                e -> e.characters,
                (e, v) -> e.characters = v);
        BitSet bits = new BitSet();
        bits.set(0);
        bits.set(77);
        survive("bits", List.of(new BitSet(), bits), e -> e.bits, (e, v) -> e.bits = v);
    }

    @Test
    void texts_stand_for_values_in_conditions() {
        Assorted found = saved(e -> {
            e.currency = Currency.getInstance("CHF");
            e.month = YearMonth.of(2024, 2);
        });

        assertThat(fresh().find(Assorted.class, where("currency").eq("CHF")))
                .extracting(e -> e.id)
                .containsExactly(found.id);
        assertThat(fresh().count(Assorted.class, where("month").in("2024-02", "2024-03")))
                .isEqualTo(1);
    }

    @Test
    void years_months_and_days_sort_as_in_java() {
        sortAs(
                "year",
                List.of(Year.of(-5), Year.of(0), Year.of(900), Year.of(2024), Year.of(10_000)),
                (e, v) -> e.year = v);
        sortAs(
                "month",
                List.of(YearMonth.of(0, 12), YearMonth.of(900, 1), YearMonth.of(2024, 2), YearMonth.of(2024, 11)),
                (e, v) -> e.month = v);
        sortAs(
                "birthday",
                List.of(MonthDay.of(1, 31), MonthDay.of(2, 1), MonthDay.of(10, 1)),
                (e, v) -> e.birthday = v);
    }

    @Test
    void zoned_times_sort_by_their_instants() {
        ZonedDateTime noon = Instant.parse("2024-06-01T12:00:00Z").atZone(ZoneId.of("Europe/Vienna"));
        sortAs(
                "zonedDateTime",
                List.of(
                        noon.minusNanos(1),
                        noon.withZoneSameInstant(ZoneId.of("America/New_York")),
                        noon.plusNanos(1).withZoneSameInstant(ZoneOffset.UTC),
                        noon.plusSeconds(1)),
                (e, v) -> e.zonedDateTime = v);
    }

    private <V> void sortAs(String property, List<V> ascending, BiConsumer<Assorted, V> set) {
        EntityManager mine = fresh();
        mine.findAll(Assorted.class).forEach(mine::remove);
        List<V> shuffled = new ArrayList<>(ascending);
        Collections.shuffle(shuffled, new Random(5));
        for (V value : shuffled) {
            Assorted e = new Assorted();
            set.accept(e, value);
            e.place = ascending.indexOf(value);
            mine.persist(e);
        }
        mine.flush();
        assertThat(fresh().find(Assorted.class, where(property).isNotNull(), o -> o.orderBy(property)))
                .extracting(e -> e.place)
                .isSorted()
                .hasSize(ascending.size());
        assertThat(fresh().find(Assorted.class, where(property).gt(ascending.get(0))))
                .hasSize(ascending.size() - 1);
    }

    @Test
    void changes_inside_are_noticed() {
        Assorted e = managed(x -> {
            x.bits = BitSet.valueOf(new long[] {5});
            x.characters = "abc".toCharArray();
            x.legacyDate = new Date(0);
        });
        some(e.bits).set(9);
        some(e.characters)[1] = 'x';
        some(e.legacyDate).setTime(1000);
        em.flush();

        Assorted now = reloaded(e);
        assertThat(now.bits).isEqualTo(BitSet.valueOf(new long[] {5 + 512}));
        assertThat(now.characters).containsExactly('a', 'x', 'c');
        assertThat(now.legacyDate).isEqualTo(new Date(1000));
    }

    @Test
    void what_would_not_come_back_is_refused() throws UnknownHostException {
        InetAddress scoped = InetAddress.getByName("fe80::1%1");
        refused(e -> e.month = YearMonth.of(10_000, 1), "month");
        refused(e -> e.zonedDateTime = ZonedDateTime.parse("+10000-01-01T00:00Z"), "zonedDateTime");
        refused(e -> e.address = scoped, "address");
        refused(e -> e.locale = new Locale("no", "NO", "NY"), "locale");
        refused(e -> e.legacyDate = new java.sql.Timestamp(0), "legacyDate");
        refused(e -> e.characters = new char[] {'\uD83D'}, "characters");
    }
}
