// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.embedded.Measured.Inner;
import io.mikroorm.tck.embedded.Measured.Trust;
import io.mikroorm.tck.embedded.Measured.Values;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions and orders find values of each kind inside of an object as they find columns. */
public abstract class ObjectConditionsContract extends Contract {

    /** On an empty store. */
    protected ObjectConditionsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Measured.class);
    }

    private static Measured measured(String name, Consumer<Values> filling) {
        Measured measured = new Measured(name);
        measured.values = new Values();
        filling.accept(measured.values);
        return measured;
    }

    private List<String> names(Condition<Object> condition) {
        List<String> names = ordered(condition, "name");
        assertThat(fresh().count(Measured.class, condition)).isEqualTo(names.size());
        return names;
    }

    private List<String> ordered(Condition<Object> condition, String order) {
        return fresh().find(Measured.class, condition, o -> o.orderBy(order)).stream()
                .map(each -> each.name)
                .toList();
    }

    /** a, b and c with a less, a middle and a greater value; without has an object of nulls, none has no object. */
    private <T> void assertCompared(String property, List<T> three, java.util.function.BiConsumer<Values, T> set) {
        given(
                measured("b", values -> set.accept(values, three.get(1))),
                measured("without", values -> {}),
                measured("c", values -> set.accept(values, three.get(2))),
                measured("a", values -> set.accept(values, three.get(0))),
                new Measured("none"));
        String path = "values." + property;
        T middle = three.get(1);
        assertEqualities(path, three);
        assertThat(names(where(path).gt(middle))).containsExactly("c");
        assertThat(names(where(path).gte(middle))).containsExactly("b", "c");
        assertThat(names(where(path).lt(middle))).containsExactly("a");
        assertThat(names(where(path).lte(middle))).containsExactly("a", "b");
        assertThat(names(
                        Where.of(Map.of("values", Map.of(property, Map.of("$gt", three.get(0), "$lt", three.get(2)))))))
                .containsExactly("b");
        assertThat(ordered(where(path).isNotNull(), path)).containsExactly("a", "b", "c");
        assertThat(ordered(where(path).isNotNull(), path + " desc")).containsExactly("c", "b", "a");
    }

    private <T> void assertEqualities(String path, List<T> three) {
        T middle = three.get(1);
        assertThat(names(where(path).eq(middle))).containsExactly("b");
        assertThat(names(where(path).ne(middle))).containsExactly("a", "c");
        assertThat(names(not(where(path).eq(middle)))).containsExactly("a", "c");
        assertThat(names(where(path).in(three.get(0), three.get(2)))).containsExactly("a", "c");
        assertThat(names(where(path).notIn(three.get(0), three.get(2)))).containsExactly("b");
        assertThat(names(where(path).isNull())).containsExactly("none", "without");
        assertThat(names(where(path).isNotNull())).containsExactly("a", "b", "c");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void texts_are_compared() {
        assertCompared(
                "text",
                List.of("A \"quoted\" 'text'\n", "B\u00e9\ud83d\ude00", "null"),
                (values, value) -> values.text = value);
        assertThat(names(where("values.text").eq("null "))).isEmpty();
        assertThat(names(where("values.text").eq("NULL"))).isEmpty();
        assertThat(names(where("values.text").like("B%"))).containsExactly("b");
        assertThat(names(where("values.text").contains("'"))).containsExactly("a");
        assertThat(names(where("values.text").ilike("nU_l"))).containsExactly("c");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void texts_are_compared_by_their_characters_and_not_by_a_language() {
        assertCompared("text", List.of("B", "Z", "a"), (values, value) -> values.text = value);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void enums_and_booleans_are_compared() {
        given(
                measured("full", values -> {
                    values.trust = Trust.FULL;
                    values.truth = true;
                }),
                measured("not", values -> {
                    values.trust = Trust.NONE;
                    values.truth = false;
                }),
                measured("without", values -> {}));

        assertThat(names(where("values.trust").eq(Trust.FULL))).containsExactly("full");
        assertThat(names(where("values.trust").in("FULL", "NONE"))).containsExactly("full", "not");
        assertThat(names(where("values.truth").eq(true))).containsExactly("full");
        assertThat(names(where("values.truth").ne(true))).containsExactly("not");
        assertThat(names(where("values.truth").isNull())).containsExactly("without");
        assertThat(ordered(where("values.truth").isNotNull(), "values.truth")).containsExactly("not", "full");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void whole_numbers_are_compared_as_numbers_and_not_as_texts() {
        assertCompared("whole", List.of(-10L, 9L, Long.MAX_VALUE), (values, value) -> values.whole = value);
        assertThat(names(where("values.whole").eq(Long.MAX_VALUE - 1))).isEmpty();
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void floating_point_numbers_are_compared_exactly() {
        assertCompared("real", List.of(-1.5e300, 0.1, 1e10), (values, value) -> values.real = value);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void what_is_no_number_is_another_than_every_number() {
        given(
                measured("one", values -> values.real = 1.0),
                measured("two", values -> values.real = 2.0),
                measured("nan", values -> values.real = Double.NaN),
                measured("endless", values -> values.real = Double.POSITIVE_INFINITY),
                measured("without", values -> {}),
                new Measured("none"));

        assertThat(names(where("values.real").eq(1.0))).containsExactly("one");
        assertThat(names(where("values.real").ne(1.0))).containsExactly("endless", "nan", "two");
        assertThat(names(where("values.real").notIn(1.0, 2.0))).containsExactly("endless", "nan");
        assertThat(names(not(where("values.real").eq(1.0)))).containsExactly("endless", "nan", "two");
        assertThat(names(where("values.real").isNull())).containsExactly("none", "without");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void short_floating_point_numbers_are_compared_exactly() {
        assertCompared("single", List.of(-0.3f, 0.1f, 16777216f), (values, value) -> values.single = value);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void decimals_are_the_same_whatever_their_scale() {
        given(
                measured("a", values -> values.decimal = new BigDecimal("9.50")),
                measured("b", values -> values.decimal = new BigDecimal("10")),
                measured("c", values -> values.big = new BigInteger("123456789012345678901234567890")));

        assertThat(names(where("values.decimal").eq(new BigDecimal("9.500")))).containsExactly("a");
        assertThat(names(where("values.decimal").in(new BigDecimal("1E+1")))).containsExactly("b");
        assertThat(names(where("values.decimal").isNull())).containsExactly("c");
        assertThat(names(where("values.big").eq(new BigInteger("123456789012345678901234567890"))))
                .containsExactly("c");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void decimals_are_in_order_or_their_order_is_refused() {
        given(
                measured("a", values -> values.decimal = new BigDecimal("9.50")),
                measured("b", values -> values.decimal = new BigDecimal("10")));

        Condition<Object> greater = where("values.decimal").gt(new BigDecimal("9.5"));
        if (sortsDecimals()) {
            assertThat(names(greater)).containsExactly("b");
            assertThat(ordered(where("values.decimal").isNotNull(), "values.decimal"))
                    .containsExactly("a", "b");
        } else {
            assertRefused("values.decimal", greater);
        }
    }

    /** Whether decimals inside are sorted as numbers; where not, their order is refused. */
    protected boolean sortsDecimals() {
        return true;
    }

    /** Whether amounts of time inside are sorted by how long they are; where not, their order is refused. */
    protected boolean sortsDurations() {
        return false;
    }

    private void assertRefused(String path, Condition<Object> greater) {
        assertThatThrownBy(() -> names(greater))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5050")
                .hasMessageContaining("Measured." + path);
        assertThatThrownBy(() -> em.findAll(Measured.class, o -> o.orderBy(path)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5050");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void keys_of_128_bits_are_compared() {
        given(
                measured("a", values -> values.uuid = new UUID(1, 2)),
                measured("b", values -> values.uuid = new UUID(1, 3)));

        assertThat(names(where("values.uuid").eq(new UUID(1, 3)))).containsExactly("b");
        assertThat(names(where("values.uuid").in(new UUID(1, 2), new UUID(7, 7))))
                .containsExactly("a");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void days_are_compared() {
        assertCompared(
                "day",
                List.of(LocalDate.of(999, 12, 31), LocalDate.of(1984, 2, 29), LocalDate.of(1984, 10, 1)),
                (values, value) -> values.day = value);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void times_of_day_are_compared() {
        assertCompared(
                "time",
                List.of(LocalTime.of(9, 0), LocalTime.of(9, 0, 0, 500_000_000), LocalTime.of(9, 0, 1)),
                (values, value) -> values.time = value);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void days_with_times_are_compared() {
        LocalDateTime first = LocalDateTime.of(2024, 2, 29, 9, 0);
        assertCompared(
                "local",
                List.of(first, first.plusNanos(1_000_000), first.plusSeconds(1)),
                (values, value) -> values.local = value);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void points_in_time_with_fractions_of_different_length_are_in_order() {
        Instant first = Instant.parse("2024-02-29T09:00:00Z");
        assertCompared(
                "moment",
                List.of(first, first.plusMillis(500), first.plusSeconds(1)),
                (values, value) -> values.moment = value);
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.EXACT_TIMES_INSIDE})
    void a_point_in_time_inside_keeps_its_nanoseconds_in_conditions() {
        Instant moment = Instant.parse("2024-02-29T09:00:00.123456789Z");
        given(measured("a", values -> values.moment = moment));

        assertThat(names(where("values.moment").eq(moment))).containsExactly("a");
        assertThat(names(where("values.moment").eq(moment.minusNanos(89)))).isEmpty();
        assertThat(names(where("values.moment").lt(moment.plusNanos(1)))).containsExactly("a");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void amounts_of_time_are_the_same_and_their_order_is_right_or_refused() {
        given(
                measured("a", values -> values.lasting = Duration.ofMinutes(90)),
                measured("b", values -> values.lasting = Duration.ofHours(36)));

        assertThat(names(where("values.lasting").eq(Duration.ofMinutes(90)))).containsExactly("a");
        Condition<Object> longer = where("values.lasting").gt(Duration.ofHours(2));
        if (sortsDurations()) {
            assertThat(names(longer)).containsExactly("b");
        } else {
            assertRefused("values.lasting", longer);
        }
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void objects_in_objects_are_found_by_what_is_in_them_and_by_being_there() {
        given(
                measured("a", values -> values.inner = new Inner("x", 1)),
                measured("b", values -> values.inner = new Inner(null, null)),
                measured("c", values -> {}),
                new Measured("none"));

        assertThat(names(where("values.inner.text").eq("x"))).containsExactly("a");
        assertThat(names(where("values.inner.number").lt(2))).containsExactly("a");
        assertThat(names(where("values.inner").isNull())).containsExactly("c", "none");
        assertThat(names(where("values.inner").isNotNull())).containsExactly("a", "b");
        assertThat(names(where("values.inner.text").isNull())).containsExactly("b", "c", "none");
        assertThat(names(where("values").isNull())).containsExactly("none");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void a_window_is_chosen_by_the_order_of_what_is_inside() {
        given(
                measured("a", values -> values.whole = 30L),
                measured("b", values -> values.whole = 4L),
                measured("c", values -> values.whole = 200L));

        assertThat(fresh().findAll(
                                Measured.class,
                                o -> o.orderBy("values.whole").limit(1).offset(1)))
                .extracting(each -> each.name)
                .containsExactly("a");
    }

    /** Of two with a value, the less first; without has an object of nulls, emptied had a value, none has no object. */
    private void assertNullsSorted(String path, Consumer<Values> less, Consumer<Values> greater) {
        Measured emptied = measured("emptied", greater);
        given(measured("b", greater), measured("without", v -> {}), emptied, measured("a", less), new Measured("none"));
        EntityManager other = fresh();
        some(some(other.findOne(Measured.class, some(emptied.id))).values).inner = new Inner("kept", 1);
        other.flush();
        Values values = some(some(other.findOne(Measured.class, some(emptied.id))).values);
        values.day = null;
        values.whole = null;
        values.real = null;
        values.text = null;
        values.moment = null;
        other.flush();
        assertThat(sorted(path + " nulls last", "name")).containsExactly("a", "b", "emptied", "none", "without");
        assertThat(sorted(path + " desc nulls last", "name")).containsExactly("b", "a", "emptied", "none", "without");
        assertThat(sorted(path + " nulls first", "name")).containsExactly("emptied", "none", "without", "a", "b");
        assertThat(sorted(path + " desc nulls first", "name desc"))
                .containsExactly("without", "none", "emptied", "b", "a");
    }

    private List<String> sorted(String... orders) {
        return fresh().findAll(Measured.class, o -> o.orderBy(orders)).stream()
                .map(each -> each.name)
                .toList();
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void nulls_are_first_or_last_among_whole_numbers() {
        assertNullsSorted("values.whole", v -> v.whole = 9L, v -> v.whole = 10L);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void nulls_are_first_or_last_among_real_numbers() {
        assertNullsSorted("values.real", v -> v.real = -9.5, v -> v.real = 1.0e10);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void nulls_are_first_or_last_among_days() {
        assertNullsSorted("values.day", v -> v.day = LocalDate.of(999, 12, 31), v -> v.day = LocalDate.of(2024, 2, 29));
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void nulls_are_first_or_last_among_points_in_time() {
        Instant nine = Instant.parse("2024-02-29T09:00:00Z");
        assertNullsSorted("values.moment", v -> v.moment = nine, v -> v.moment = nine.plusMillis(1));
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void nulls_are_first_or_last_among_texts() {
        assertNullsSorted("values.text", v -> v.text = "B", v -> v.text = "a");
    }
}
