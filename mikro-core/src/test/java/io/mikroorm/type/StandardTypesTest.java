// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each class of the table comes back as it was, within the length that the table names; texts of times sort as they do. */
class StandardTypesTest {

    private static final List<String> ZONES = new ArrayList<>(ZoneId.getAvailableZoneIds());

    private static Object value(Class<?> type, Random random) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(2 * 18 * 3600 + 1) - 18 * 3600);
        long second = Math.floorMod(random.nextLong(), 315_000_000_000L) - 62_000_000_000L;
        int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
        ZoneId zone = random.nextBoolean() ? offset : ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return switch (type.getSimpleName()) {
            case "Year" -> Year.of(random.nextInt(1_999_999_999) - 999_999_999);
            case "YearMonth" -> YearMonth.from(time);
            case "MonthDay" -> random.nextInt(9) == 0 ? MonthDay.of(2, 29) : MonthDay.from(time);
            case "Period" -> Period.of(random.nextInt(), random.nextInt(), random.nextInt());
            case "OffsetTime" -> time.toLocalTime().atOffset(offset);
            case "ZonedDateTime" -> time.atZone(ZoneOffset.UTC).withZoneSameInstant(zone);
            case "ZoneId" -> zone;
            case "ZoneOffset" -> offset;
            case "Date" -> new Date(random.nextLong());
            case "URI" ->
                URI.create("https://example.org/" + Long.toUnsignedString(random.nextLong(), 36) + "?q=%20#ä");
            case "URL" -> OtherTexts.url("http://example.org:80/a b?" + random.nextInt());
            case "InetAddress" -> address(random);
            case "Currency" -> pick(new ArrayList<>(Currency.getAvailableCurrencies()), random);
            case "Locale" ->
                pick(
                        List.of(
                                Locale.ROOT,
                                Locale.GERMANY,
                                new Locale("sr", "RS"),
                                Locale.forLanguageTag("zh-Hant-TW-u-ca-roc")),
                        random);
            case "Charset" -> pick(new ArrayList<>(Charset.availableCharsets().values()), random);
            case "char[]" -> ("text" + random.nextInt()).toCharArray();
            case "BitSet" -> BitSet.valueOf(new long[] {random.nextLong(), random.nextInt(2)});
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private static InetAddress address(Random random) {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    @Property(tries = 5000)
    @SuppressWarnings("unchecked")
    void a_value_comes_back_as_it_was_and_is_as_short_as_promised(@ForAll long seed) {
        Random random = new Random(seed);
        List<StandardType<?, ?>> all = new ArrayList<>(StandardTypes.all());
        StandardType<Object, Object> type = (StandardType<Object, Object>) pick(all, random);
        Object value = value(type.javaType(), random);

        Object stored = type.toDatabase(value);

        assertThat(type.refusal(value)).as(type + " " + value).isNull();
        Object read = type.toJava(stored);
        if (type.javaType() == (Class<?>) URL.class) {
            assertThat(read.toString()).isEqualTo(value.toString());
        } else {
            assertThat(read).as(type.toString()).isEqualTo(value);
        }
        assertThat(type.equal(stored, type.toDatabase(read))).isTrue();
        if (type.length() > 0) {
            assertThat(((String) stored).length()).as(type + " " + stored).isLessThanOrEqualTo(type.length());
        }
    }

    @Property(tries = 2000)
    @SuppressWarnings("unchecked")
    void texts_of_times_sort_as_the_times_do(@ForAll long seed) {
        Random random = new Random(seed);
        for (Class<?> type : List.of(YearMonth.class, MonthDay.class)) {
            Comparable<Object> one = (Comparable<Object>) value(type, random);
            Object other = value(type, random);
            StandardType<Object, String> standard = (StandardType<Object, String>) StandardTypes.of(type);
            int texts = standard.toDatabase(one).compareTo(standard.toDatabase(other));
            assertThat(Integer.signum(texts)).isEqualTo(Integer.signum(one.compareTo(other)));
        }
        ZonedDateTime one = (ZonedDateTime) value(ZonedDateTime.class, random);
        ZonedDateTime other = (ZonedDateTime) value(ZonedDateTime.class, random);
        assertThat(TimeTexts.write(one).compareTo(TimeTexts.write(other)) < 0).isEqualTo(one.isBefore(other));
    }

    @Test
    void texts_are_of_a_fixed_width() {
        assertThat(TimeTexts.write(OffsetTime.parse("03:04Z"))).isEqualTo("03:04:00.000000000+00:00");
        assertThat(TimeTexts.write(OffsetTime.parse("03:04:05.1-02:00:30"))).isEqualTo("03:04:05.100000000-02:00:30");
        assertThat(TimeTexts.write(ZonedDateTime.parse("2024-01-02T03:04:05+01:00[Europe/Vienna]")))
                .isEqualTo("2024-01-02T02:04:05.000000000Z[Europe/Vienna]");
    }

    @Test
    void the_second_of_two_equal_hours_is_kept() {
        ZonedDateTime second = ZonedDateTime.parse("2024-10-27T02:30:00+01:00[Europe/Vienna]");

        assertThat(TimeTexts.zoned(TimeTexts.write(second))).isEqualTo(second);
        assertThat(TimeTexts.zoned(second.toString())).isEqualTo(second);
    }

    @Test
    void what_would_not_come_back_or_would_sort_wrong_is_refused() throws Exception {
        assertThat(refusal(YearMonth.of(10_000, 1))).contains("years 0000 to 9999");
        assertThat(refusal(Year.of(-5).atDay(1).atStartOfDay(ZoneOffset.UTC))).contains("years 0000 to 9999");
        assertThat(refusal(new Locale("no", "NO", "NY"))).contains("language tag");
        assertThat(refusal(InetAddress.getByName("fe80::1%1"))).contains("scope");
        assertThat(refusalAs(Date.class, new Timestamp(0))).contains("java.sql.Timestamp");
        assertThat(refusal(new URL(null, "own:x", new java.net.URLStreamHandler() {
                    @Override
                    protected java.net.URLConnection openConnection(URL url) {
                        throw new UnsupportedOperationException();
                    }
                })))
                .contains("does not read");
    }

    private static String refusal(Object value) {
        return refusalAs(value instanceof InetAddress ? InetAddress.class : value.getClass(), value);
    }

    @SuppressWarnings("unchecked")
    private static String refusalAs(Class<?> type, Object value) {
        return ((StandardType<Object, ?>) StandardTypes.of(type)).refusal(value);
    }

    @Test
    void addresses_are_never_looked_up_by_name() {
        for (String text : List.of("localhost", "example.org", "abc", "1.2.3", "", "1:zz")) {
            assertThatThrownBy(() -> OtherTexts.address(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(OtherTexts.address("::1").isLoopbackAddress()).isTrue();
    }

    @Test
    void dates_and_charsets_have_the_forms_of_the_table() {
        assertThat(StandardTypes.of(Date.class).databaseType()).isEqualTo(Instant.class);
        assertThat(StandardTypes.of(Charset.class).toString()).isEqualTo("Charset as String");
        assertThat(((StandardType<Charset, ?>) charset()).toDatabase(StandardCharsets.UTF_8))
                .isEqualTo("UTF-8");
        Set<Class<?>> classes = new HashSet<>();
        StandardTypes.all().forEach(type -> classes.add(type.javaType()));
        assertThat(classes).hasSize(17);
        assertThat(Collections.disjoint(classes, List.of(String.class))).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static StandardType<Charset, ?> charset() {
        return (StandardType<Charset, ?>) StandardTypes.of(Charset.class);
    }
}
