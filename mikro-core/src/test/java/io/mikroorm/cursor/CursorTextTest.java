// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.Kin;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.ListForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written into a cursor is read out of it, and nothing else is. */
public class CursorTextTest {

    /** A value of each kind that is sorted by. */
    @Entity
    static class Kinds {
        @PrimaryKey
        long id;

        boolean flag;
        byte tiny;
        short small;
        int medium;
        float single;
        double precise;
        char letter;
        String text = "";
        BigDecimal decimal = BigDecimal.ZERO;
        BigInteger whole = BigInteger.ZERO;
        UUID uuid = new UUID(0, 0);
        Instant instant = Instant.EPOCH;
        LocalDate date = LocalDate.EPOCH;
        LocalTime time = LocalTime.NOON;
        LocalDateTime dateTime = LocalDateTime.MIN;
        OffsetDateTime offsetDateTime = OffsetDateTime.MIN;
        Duration duration = Duration.ZERO;
    }

    private static final MetadataStorage MODEL = Kin.discover(Kinds.class);
    private static final PageOrder ORDER = order(
            MODEL.get(Kinds.class),
            "flag, tiny, small, medium, single, precise, letter, text, decimal, whole, uuid, instant, date, time, dateTime,"
                    + " offsetDateTime, duration");

    private static PageOrder order(EntityMetadata entity, String orders) {
        List<Order<?>> parsed = new ArrayList<>();
        for (String order : orders.split(", ?")) {
            parsed.add(Order.parse(order));
        }
        QueryResolver resolver = new QueryResolver(MODEL, LoadStrategy.BALANCED, new ListForm(100, false));
        return new PageOrder(entity, resolver.sortKeys(entity, parsed), false);
    }

    /** The cursor of a place in an order. */
    public static String cursor(PageOrder order, @Nullable Object... values) {
        return new CursorText(order).write(Arrays.asList(values));
    }

    @Provide
    Arbitrary<List<@Nullable Object>> places() {
        Arbitrary<Long> longs = Arbitraries.longs();
        Arbitrary<Long> seconds = Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L);
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        Arbitrary<Instant> instants = Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
        Arbitrary<BigInteger> whole =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        List<Arbitrary<?>> kinds = List.of(
                Arbitraries.of(true, false),
                Arbitraries.bytes(),
                Arbitraries.shorts(),
                Arbitraries.integers(),
                Arbitraries.floats(),
                Arbitraries.doubles(),
                Arbitraries.chars().all(),
                Arbitraries.strings().withChars("a'\u20AC\u0000 ").ofMaxLength(30),
                Combinators.combine(whole, Arbitraries.integers().between(-9, 30))
                        .as(BigDecimal::new),
                whole,
                Combinators.combine(longs, longs).as(UUID::new),
                instants,
                instants.map(each -> each.atOffset(ZoneOffset.UTC).toLocalDate()),
                instants.map(each -> each.atOffset(ZoneOffset.UTC).toLocalTime()),
                instants.map(each -> each.atOffset(ZoneOffset.UTC).toLocalDateTime()),
                Combinators.combine(instants, Arbitraries.integers().between(-18, 17))
                        .as((each, hours) -> each.atOffset(ZoneOffset.ofHours(hours))),
                Combinators.combine(seconds, nanos).as(Duration::ofSeconds),
                longs);
        List<Arbitrary<Object>> nullable = new ArrayList<>();
        for (Arbitrary<?> kind : kinds) {
            nullable.add(kind.asGeneric().injectNull(0.2));
        }
        return Combinators.combine(nullable).as(values -> values);
    }

    @Property
    void what_is_written_is_read(@ForAll("places") List<@Nullable Object> place) {
        CursorText text = new CursorText(ORDER);
        String cursor = text.write(place);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(text.read(cursor)).isEqualTo(place);
    }

    @Property
    void what_was_changed_is_refused(
            @ForAll("places") List<@Nullable Object> place,
            @ForAll @IntRange(max = 10_000) int where,
            @ForAll @IntRange(min = 1, max = 63) int by) {
        CursorText text = new CursorText(ORDER);
        String cursor = text.write(place);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int at = where % (cursor.length() - 1); // of the last one, some bits mean nothing
        char other = letters.charAt((letters.indexOf(cursor.charAt(at)) + by) % 64);
        String changed = cursor.substring(0, at) + other + cursor.substring(at + 1);
        assertThatThrownBy(() -> text.read(changed))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-2150]");
        assertThatThrownBy(() -> text.read(cursor.substring(0, at)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-2150]");
    }
}
