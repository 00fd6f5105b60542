// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.embedded.Measured.Trust;
import io.mikroorm.tck.embedded.Measured.Values;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** A condition on what is in an element compares values of each kind as columns are compared. */
@Requires(Feature.ELEMENT_CONDITIONS)
public abstract class ElementValuesContract extends Contract {

    /** On an empty store. */
    protected ElementValuesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Shelf.class);
    }

    private List<String> names(Condition<Object> condition) {
        List<String> names = fresh().find(Shelf.class, condition, o -> o.orderBy("name")).stream()
                .map(shelf -> shelf.name)
                .toList();
        assertThat(fresh().count(Shelf.class, condition)).isEqualTo(names.size());
        return names;
    }

    private static Shelf measured(String name, Values... values) {
        Shelf shelf = new Shelf(name);
        shelf.measures = new ArrayList<>(List.of(values));
        return shelf;
    }

    /** Values of which one is in the first list, two in the second; in the third there is an element without. */
    private <T> void assertCompared(String property, List<T> three, BiConsumer<Values, T> set) {
        Values[] values = new Values[5];
        for (int i = 0; i < values.length; i++) {
            values[i] = new Values();
        }
        set.accept(values[0], three.get(0));
        set.accept(values[1], three.get(1));
        set.accept(values[2], three.get(2));
        set.accept(values[3], three.get(1));
        given(
                measured("a", values[0]),
                measured("b", values[1], values[2]),
                measured("c", values[3]),
                measured("d", values[4]),
                measured("e"),
                new Shelf("f"));
        T middle = three.get(1);
        assertThat(some(where(property).eq(middle))).containsExactly("b", "c");
        assertThat(some(where(property).ne(middle))).containsExactly("a", "b");
        assertThat(some(not(where(property).eq(middle)))).containsExactly("a", "b");
        assertThat(some(where(property).in(three.get(0), three.get(2)))).containsExactly("a", "b");
        assertThat(some(where(property).notIn(three.get(0), three.get(2)))).containsExactly("b", "c");
        assertThat(some(where(property).isNull())).containsExactly("d");
        assertThat(some(where(property).isNotNull())).containsExactly("a", "b", "c");
        assertThat(names(not(where("measures").some(where(property).eq(middle)))))
                .containsExactly("a", "d", "e", "f");
        assertThat(names(Where.of(Map.of("measures", Map.of(property, middle)))))
                .containsExactly("b", "c");
    }

    private <T> void assertOrdered(String property, List<T> three, BiConsumer<Values, T> set) {
        assertCompared(property, three, set);
        T middle = three.get(1);
        assertThat(some(where(property).gt(middle))).containsExactly("b");
        assertThat(some(where(property).lt(middle))).containsExactly("a");
        assertThat(some(where(property).gte(middle))).containsExactly("b", "c");
        assertThat(some(where(property).gte(three.get(0)).and(where(property).lt(middle))))
                .containsExactly("a");
        assertThat(names(Where.of(Map.of("measures", Map.of(property, Map.of("$gt", three.get(0), "$lte", middle))))))
                .containsExactly("b", "c");
    }

    private List<String> some(Condition<Object> condition) {
        return names(where("measures").some(condition));
    }

    @Test
    void texts_are_compared() {
        assertOrdered("text", List.of("A \"q\" 'x'\n\\", "B\u00e9\ud83d\ude00", "null"), (v, value) -> v.text = value);
        assertThat(some(where("text").like("B%"))).containsExactly("b", "c");
        assertThat(some(where("text").contains("'x'"))).containsExactly("a");
        assertThat(some(where("text").ilike("nU_l"))).containsExactly("b");
        assertThat(some(where("text").eq("null "))).isEmpty();
    }

    @Test
    void enums_and_booleans_are_compared() {
        Values full = new Values();
        full.trust = Trust.FULL;
        full.truth = false;
        Values none = new Values();
        none.trust = Trust.NONE;
        none.truth = true;
        given(measured("a", full), measured("b", none, full), measured("c", new Values()));

        assertThat(some(where("trust").eq(Trust.NONE))).containsExactly("b");
        assertThat(some(where("trust").in("FULL", "NONE"))).containsExactly("a", "b");
        assertThat(some(where("truth").eq(true))).containsExactly("b");
        assertThat(some(where("truth").ne(true))).containsExactly("a", "b");
        assertThat(some(where("truth").eq(true).and(where("trust").eq(Trust.FULL))))
                .isEmpty();
        assertThat(some(where("truth").isNull())).containsExactly("c");
    }

    @Test
    void whole_numbers_are_compared_as_numbers() {
        assertOrdered("whole", List.of(-10L, 9L, Long.MAX_VALUE), (v, value) -> v.whole = value);
        assertThat(some(where("whole").eq(Long.MAX_VALUE - 1))).isEmpty();
    }

    @Test
    void floating_point_numbers_are_compared_exactly() {
        assertOrdered("real", List.of(-1.5e300, 0.1, 1e10), (v, value) -> v.real = value);
    }

    @Test
    void short_floating_point_numbers_are_compared_exactly() {
        assertOrdered("single", List.of(-0.3f, 0.1f, 16777216f), (v, value) -> v.single = value);
    }

    @Test
    void what_is_no_number_is_another_than_every_number() {
        Values[] values = {new Values(), new Values(), new Values(), new Values()};
        values[0].real = 1.0;
        values[1].real = Double.NaN;
        values[2].real = Double.POSITIVE_INFINITY;
        given(measured("a", values[0]), measured("b", values[1]), measured("c", values[2]), measured("d", values[3]));

        assertThat(some(where("real").ne(1.0))).containsExactly("b", "c");
        assertThat(some(where("real").notIn(1.0, 2.0))).containsExactly("b", "c");
        assertThat(names(not(where("measures").some(where("real").ne(1.0))))).containsExactly("a", "d");
    }

    @Test
    void decimals_are_the_same_whatever_their_scale() {
        assertCompared(
                "decimal",
                List.of(new BigDecimal("9.50"), new BigDecimal("1E+1"), new BigDecimal("12345678901234567890.5")),
                (v, value) -> v.decimal = value);
        assertThat(some(where("decimal").eq(new BigDecimal("10.00")))).containsExactly("b", "c");
    }

    @Test
    void whole_numbers_of_any_size_are_compared() {
        BigInteger big = new BigInteger("123456789012345678901234567890");
        assertCompared("big", List.of(BigInteger.ONE, big, big.add(BigInteger.ONE)), (v, value) -> v.big = value);
    }

    @Test
    void keys_of_128_bits_are_compared() {
        assertCompared("uuid", List.of(new UUID(1, 2), new UUID(1, 3), new UUID(7, 7)), (v, value) -> v.uuid = value);
    }

    @Test
    void days_are_compared() {
        LocalDate leap = LocalDate.of(1984, 2, 29);
        assertOrdered("day", List.of(LocalDate.of(999, 12, 31), leap, leap.plusYears(9)), (v, x) -> v.day = x);
    }

    @Test
    void times_of_day_are_compared() {
        LocalTime nine = LocalTime.of(9, 0);
        assertOrdered("time", List.of(nine, nine.plusNanos(500_000_000), nine.plusSeconds(1)), (v, x) -> v.time = x);
    }

    @Test
    void days_with_times_are_compared() {
        LocalDateTime nine = LocalDateTime.of(2024, 2, 29, 9, 0);
        assertOrdered("local", List.of(nine, nine.plusNanos(1_000_000), nine.plusSeconds(1)), (v, x) -> v.local = x);
    }

    @Test
    void points_in_time_are_compared() {
        Instant nine = Instant.parse("2024-02-29T09:00:00Z");
        assertOrdered("moment", List.of(nine, nine.plusMillis(500), nine.plusSeconds(1)), (v, x) -> v.moment = x);
    }
}
