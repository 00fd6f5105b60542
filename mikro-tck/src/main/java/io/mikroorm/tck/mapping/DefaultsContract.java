// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** New rows have the defaults of properties whose fields are null. */
public abstract class DefaultsContract extends Contract {

    /** How urgent a parcel is. */
    public enum Speed {
        SLOW,
        FAST
    }

    /** What is said of no property is to be found out by looking. */
    @Entity
    @SuppressWarnings("NullAway.Init")
    public static class Parcel {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40, unique = true)
        String label = "";

        @Property(defaultValue = "it's on its way", length = 40)
        String state;

        @Property(defaultValue = "no \"notes\"", nullable = true)
        String notes;

        @Property(defaultValue = "3", nullable = true)
        Integer tries;

        @Property(defaultValue = "-9000000000")
        Long weight;

        @Property(defaultValue = "true")
        Boolean insured;

        @Property(defaultValue = "SLOW", nullable = true)
        Speed speed;

        @Property(defaultValue = "FAST", enumMode = EnumMode.ORDINAL)
        Speed number;

        @Property(defaultValue = "5")
        int floor;

        @Property(length = 10)
        String sender;

        /** To be filled. */
        protected Parcel() {}

        Parcel(String label) {
            this.label = label;
            this.sender = "Ada";
        }
    }

    /** Has numbers of all kinds. */
    @Entity
    @SuppressWarnings("NullAway.Init")
    static class Tariff {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(defaultValue = "1.50", precision = 10, scale = 2)
        BigDecimal price;

        @Property(defaultValue = "-12345678901234567890", nullable = true)
        BigInteger units;

        @Property(defaultValue = "0.1")
        Double share;

        @Property(defaultValue = "-2.5")
        Float degrees;
    }

    /** The first of what is unique has a default. */
    @Entity
    static class Shelf {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(defaultValue = "main", unique = true, nullable = true, length = 10)
        @Nullable
        String code;

        @Property(unique = true, length = 10)
        String label = "";

        int boards;

        static Shelf of(String label, int boards) {
            Shelf shelf = new Shelf();
            shelf.label = label;
            shelf.boards = boards;
            return shelf;
        }
    }

    /** A vehicle of any kind. */
    @Entity
    @Inheritance
    abstract static class Vehicle {

        @PrimaryKey
        @Nullable
        Long id;
    }

    /** Has a load. */
    @Entity
    @SuppressWarnings("NullAway.Init")
    static class Truck extends Vehicle {

        @Property(defaultValue = "7", nullable = true)
        Integer seats;
    }

    /** Has the same column with another default. */
    @Entity
    @SuppressWarnings("NullAway.Init")
    static class Bus extends Vehicle {

        @Property(defaultValue = "50", nullable = true)
        Integer seats;
    }

    /** Has no such column. */
    @Entity
    static class Bicycle extends Vehicle {}

    /** On parcels. */
    protected DefaultsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parcel.class, Tariff.class, Shelf.class, Vehicle.class, Truck.class, Bus.class, Bicycle.class);
    }

    private static void hasDefaults(Parcel parcel) {
        assertThat(parcel.state).isEqualTo("it's on its way");
        assertThat(parcel.notes).isEqualTo("no \"notes\"");
        assertThat(parcel.tries).isEqualTo(3);
        assertThat(parcel.weight).isEqualTo(-9_000_000_000L);
        assertThat(parcel.insured).isTrue();
        assertThat(parcel.speed).isEqualTo(Speed.SLOW);
        assertThat(parcel.number).isEqualTo(Speed.FAST);
    }

    @Test
    void fields_that_are_null_have_their_defaults_after_the_flush() {
        Parcel parcel = new Parcel("one");
        em.persist(parcel);
        assertThat(parcel.state).isNull();
        em.flush();
        hasDefaults(parcel);
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void rows_have_them() {
        given(new Parcel("one"), new Parcel("two"));
        assertThat(em.findAll(Parcel.class)).hasSize(2).allSatisfy(DefaultsContract::hasDefaults);
        assertThat(em.count(Parcel.class, where("speed").eq(Speed.SLOW))).isEqualTo(2);
    }

    @Test
    void numbers_have_them_too() {
        Tariff tariff = new Tariff();
        given(tariff);
        Tariff found = fresh().findAll(Tariff.class).get(0);
        for (Tariff each : List.of(tariff, found)) {
            assertThat(each.price).isEqualByComparingTo("1.5");
            assertThat(each.units).isEqualTo("-12345678901234567890");
            assertThat(each.share).isEqualTo(0.1);
            assertThat(each.degrees).isEqualTo(-2.5f);
        }
    }

    @Test
    void what_was_set_stays() {
        Parcel parcel = new Parcel("one");
        parcel.state = "lost";
        parcel.tries = 0;
        parcel.insured = false;
        parcel.speed = Speed.FAST;
        given(parcel);
        Parcel found = em.findOneOrFail(Parcel.class, where("label").eq("one"));
        assertThat(found.state).isEqualTo("lost");
        assertThat(found.tries).isZero();
        assertThat(found.insured).isFalse();
        assertThat(found.speed).isEqualTo(Speed.FAST);
    }

    @Test
    void a_primitive_field_is_never_null() {
        given(new Parcel("one"));
        assertThat(em.findAll(Parcel.class).get(0).floor).isZero();
    }

    @Test
    void they_are_for_new_rows_alone() {
        given(new Parcel("one"));
        Parcel parcel = em.findAll(Parcel.class).get(0);
        clearNotes(parcel);
        em.flush();
        assertThat(fresh().findAll(Parcel.class).get(0).notes).isNull();
    }

    @SuppressWarnings("NullAway")
    private static void clearNotes(Parcel parcel) {
        parcel.notes = null;
    }

    @Test
    void a_value_without_default_is_still_missed() {
        Parcel parcel = new Parcel("one");
        clearSender(parcel);
        em.persist(parcel);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Parcel.sender");
        assertThat(parcel.state).isNull();
    }

    @SuppressWarnings("NullAway")
    private static void clearSender(Parcel parcel) {
        parcel.sender = null;
    }

    @Test
    void a_failed_transaction_takes_them_back() {
        Parcel parcel = new Parcel("one");
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(parcel);
                    inner.flush();
                    hasDefaults(parcel);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(parcel.state).isNull();
    }

    @Test
    void an_upsert_gives_them_to_a_row_that_is_new() {
        Parcel written = em.upsert(new Parcel("one"), o -> o.onConflict("label"));
        hasDefaults(written);
        hasDefaults(fresh().findAll(Parcel.class).get(0));
    }

    @Test
    void an_upsert_leaves_what_a_row_has_that_is_there() {
        Parcel parcel = new Parcel("one");
        parcel.state = "lost";
        parcel.tries = 0;
        given(parcel);
        em.findAll(Parcel.class).forEach(DefaultsContract::clearNotes);
        em.flush();

        Parcel given = new Parcel("one");
        given.insured = false;
        for (Parcel found : List.of(
                fresh().upsert(given, o -> o.onConflict("label")),
                fresh().findAll(Parcel.class).get(0))) {
            assertThat(found.state).isEqualTo("lost");
            assertThat(found.tries).isZero();
            assertThat(found.notes).isNull();
            assertThat(found.insured).isFalse();
            assertThat(found.weight).isEqualTo(-9_000_000_000L);
        }
    }

    @Test
    void rows_with_and_without_values_of_their_own_are_upserted_together() {
        Parcel one = new Parcel("one");
        one.state = "lost";
        given(one, new Parcel("two"));
        Parcel first = new Parcel("one");
        Parcel second = new Parcel("two");
        second.state = "back";
        fresh().upsertAll(List.of(first, second, new Parcel("three")), o -> o.onConflict("label"));

        assertThat(fresh().findAll(Parcel.class, o -> o.orderBy("id")))
                .extracting(found -> found.state)
                .containsExactly("lost", "back", "it's on its way");
    }

    @Test
    void null_that_is_named_in_an_upsert_is_meant() {
        given(new Parcel("one"));
        Map<String, @Nullable Object> named = new HashMap<>();
        named.put("label", "one");
        named.put("sender", "Ada");
        named.put("notes", null);
        em.upsert(Parcel.class, named, o -> o.onConflict("label"));
        assertThat(fresh().findAll(Parcel.class).get(0).notes).isNull();

        Parcel merged = new Parcel("one");
        fresh().upsert(merged, o -> o.onConflict("label").merge("tries"));
        assertThat(fresh().findAll(Parcel.class).get(0).tries).isNull();

        named.put("state", null);
        assertThatThrownBy(() -> fresh().upsert(Parcel.class, named, o -> o.onConflict("label")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Parcel.state");
    }

    @Test
    void a_default_does_not_tell_which_row_an_upsert_means() {
        given(Shelf.of("a", 1));
        assertThatThrownBy(() -> fresh().upsert(Shelf.of("b", 2))).isInstanceOf(MikroOrmException.class);
        assertThatThrownBy(() -> fresh().upsert(Shelf.of("b", 2), o -> o.onConflict("code")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Shelf.code");

        Shelf updated = fresh().upsert(Shelf.of("a", 3));
        assertThat(updated.code).isEqualTo("main");
        assertThat(fresh().findAll(Shelf.class))
                .singleElement()
                .satisfies(shelf -> assertThat(shelf.boards).isEqualTo(3))
                .satisfies(shelf -> assertThat(shelf.label).isEqualTo("a"));
    }

    @Test
    void classes_beside_each_other_have_their_own_in_one_column() {
        given(new Truck(), new Bus(), new Bicycle());
        assertThat(em.findAll(Truck.class)).singleElement().satisfies(truck -> assertThat(truck.seats)
                .isEqualTo(7));
        assertThat(em.findAll(Bus.class)).singleElement().satisfies(bus -> assertThat(bus.seats)
                .isEqualTo(50));
        assertThat(em.count(Vehicle.class)).isEqualTo(3);
    }
}
