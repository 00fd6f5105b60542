// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.Page;
import io.mikroorm.tck.junit.Contract;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Values of each kind travel in cursors exactly: the page behind one begins with the next row, be its value the same or the next greater one. */
public abstract class CursorTypesContract extends Contract {

    /** On one entity. */
    protected CursorTypesContract() {}

    /** Values of a property, no two of them the same. */
    record Kind(String property, List<Object> values) {
        @Override
        public String toString() {
            return property;
        }
    }

    static Stream<Kind> kinds() {
        Instant noon = Instant.parse("2024-06-01T12:00:00.123Z");
        LocalDateTime dateTime = LocalDateTime.parse("2024-06-01T12:00:00.123");
        return Stream.of(
                new Kind("flagOrNull", List.of(true, false)),
                new Kind("tinyOrNull", List.of((byte) -128, (byte) 0, (byte) 127)),
                new Kind("smallOrNull", List.of(Short.MIN_VALUE, (short) 1, Short.MAX_VALUE)),
                new Kind("mediumOrNull", List.of(Integer.MIN_VALUE, -1, Integer.MAX_VALUE)),
                new Kind("largeOrNull", List.of(Long.MIN_VALUE, 9_007_199_254_740_993L, 9_007_199_254_740_992L)),
                new Kind("singleOrNull", List.of(0.1f, 0.3f, -1.7f, 16_777_217f)),
                new Kind("preciseOrNull", List.of(0.1, 1e-300, -1e300, 0.30000000000000004, 0.3)),
                new Kind("letterOrNull", List.of('a', 'b', 'z')),
                new Kind("text", List.of("", "a", "it's", "ß\u20AC\uD83D\uDE00", "a b")),
                new Kind("decimal", decimals("1E-20", "9.5", "10", "-12345678901234567890", "0.1")),
                new Kind("money", decimals("0.01", "-9.50", "99999999.99")),
                new Kind("wide", decimals("0.0000000001", "12345678901234567890", "-1")),
                new Kind("whole", List.of(new BigInteger("-100000000000000000000"), BigInteger.TEN, BigInteger.TWO)),
                new Kind("uuid", List.of(new UUID(1, 2), new UUID(-1, 5), new UUID(1, -2))),
                new Kind("instant", List.of(noon.minusMillis(1), noon, Instant.parse("1901-01-01T00:00:00Z"))),
                new Kind("date", List.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))),
                new Kind("time", List.of(LocalTime.MIDNIGHT, LocalTime.parse("23:59:59.999"), LocalTime.NOON)),
                new Kind("dateTime", List.of(dateTime, dateTime.plusNanos(1_000_000), dateTime.minusYears(100))),
                new Kind(
                        "offsetDateTime",
                        List.of(
                                OffsetDateTime.parse("2024-06-01T12:00:00.001+05:00"),
                                OffsetDateTime.parse("2024-06-01T08:00Z"),
                                OffsetDateTime.parse("2024-06-01T04:00-08:00"))),
                new Kind("duration", List.of(Duration.ofHours(-30), Duration.ofNanos(1), Duration.ofDays(1))),
                new Kind("named", List.of(Genre.values()[2], Genre.values()[0], Genre.values()[1])),
                new Kind("numbered", List.of(Genre.values()[1], Genre.values()[0], Genre.values()[2])),
                new Kind("colour", List.of(new Colour(0x010203), new Colour(0xFA0203))),
                new Kind("brief", List.of("b", "abc")));
    }

    private static List<Object> decimals(String... texts) {
        return Stream.of(texts).<Object>map(BigDecimal::new).toList();
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Everything.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pages_together_are_the_whole(Kind kind) {
        EntityManager mine = fresh();
        for (int times = 0; times < 2; times++) {
            for (Object value : kind.values()) {
                Map<String, @Nullable Object> values = new HashMap<>();
                values.put(kind.property(), value);
                mine.create(Everything.class, values);
            }
            mine.create(Everything.class, Map.of());
        }
        mine.flush();
        pages(mine, kind.property()); // what was written, and was never read
        pages(null, kind.property());
        pages(null, kind.property() + " desc");
        pages(null, kind.property() + " desc nulls first");
    }

    private void pages(@Nullable EntityManager known, String order) {
        List<Long> whole = fresh().findAll(Everything.class, o -> o.orderBy(order, "id")).stream()
                .map(e -> some(e.id))
                .toList();
        List<Long> paged = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            EntityManager em = known == null ? fresh() : known;
            Page<Everything> page = em.findByCursor(
                    Everything.class, c -> c.first(1).after(from).orderBy(order));
            page.forEach(e -> paged.add(some(e.id)));
            cursor = page.hasNextPage() ? page.endCursor() : null;
        } while (cursor != null && paged.size() <= whole.size());
        assertThat(paged).as(order).isEqualTo(whole);
    }
}
