// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Where no foreign key of the database does, a flush takes along who has a value that it changes, whatever else is said about these rows. */
public abstract class FollowedValuesContract extends Contract {

    /** Known by its plate. */
    @Entity
    @Inheritance
    static class Car {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(length = 10)
        String plate = "";

        static <T extends Car> T of(T car, String plate) {
            car.plate = plate;
            return car;
        }
    }

    /** Is a car too. */
    @Entity
    static class Van extends Car {}

    /** Known by its plate as well. */
    @Entity
    static class Boat {
        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(length = 10)
        String plate = "";
    }

    /** Where something stands. */
    @Embeddable
    static class Place {
        @ManyToOne(
                targets = {Car.class, Boat.class},
                targetKey = "plate")
        @Nullable
        Ref<?> beside;

        int number;
    }

    /** Is for a car, without a constraint, or for whatever, and has a version. */
    @Entity
    static class Permit {
        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        @Property(length = 10)
        String text = "";

        @ManyToOne(targetKey = "plate", constraint = false)
        @Nullable
        Ref<Car> car;

        @ManyToOne(
                targets = {Car.class, Boat.class},
                targetKey = "plate")
        @Nullable
        Ref<?> any;

        @Embedded
        Place place = new Place();

        static Permit of(String text, Car car) {
            Permit permit = new Permit();
            permit.text = text;
            permit.car = Ref.of(car);
            permit.any = Ref.of(car);
            permit.place.beside = Ref.of(car);
            return permit;
        }
    }

    /** Is compared with what was read. */
    @Entity
    static class Fine {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(concurrencyCheck = true)
        int amount;

        @ManyToOne(
                targets = {Car.class, Boat.class},
                targetKey = "plate")
        @Nullable
        Ref<?> any;
    }

    private final Car red = Car.of(new Car(), "A");
    private final Van blue = Car.of(new Van(), "B");

    /** In a street. */
    protected FollowedValuesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Permit.class, Fine.class, Car.class, Van.class, Boat.class);
    }

    private void check(String text, Car car) {
        Permit permit = fresh().findOneOrFail(Permit.class, where("text").eq(text));
        assertThat(some(permit.car).key()).isEqualTo(car.id);
        assertThat(some(permit.any).key()).isEqualTo(car.id);
        assertThat(some(permit.place.beside).key()).isEqualTo(car.id);
    }

    @Test
    void who_has_it_without_a_constraint_follows() {
        given(Permit.of("a", red), Permit.of("b", blue));
        em.findOneOrFail(Car.class, some(red.id)).plate = "C";
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        check("a", red);
        check("b", blue);
        Permit followed = fresh().findOneOrFail(Permit.class, where("text").eq("a"));
        assertThat(followed.version).isEqualTo(2);
    }

    @Test
    void what_was_set_in_an_object_of_which_only_the_key_is_known_is_known_too() {
        Boat boat = new Boat();
        boat.plate = "X";
        Fine fine = new Fine();
        fine.any = Ref.of(boat);
        given(fine);
        Boat reference = em.getReference(Boat.class, some(boat.id));
        reference.plate = "Y";
        Fine second = new Fine();
        second.any = Ref.of(reference);
        em.persist(second).flush();
        assertThat(fresh().findAll(Fine.class))
                .extracting(each -> some(each.any).key())
                .containsExactly(boat.id, boat.id);
    }

    @Test
    void rows_that_compare_what_was_read_follow_though_none_of_that_changes() {
        Fine fine = new Fine();
        fine.any = Ref.of(red);
        given(fine);
        em.findOneOrFail(Car.class, some(red.id)).plate = "C";
        em.flush();
        assertThat(some(fresh().findAll(Fine.class).get(0).any).key()).isEqualTo(red.id);
    }

    @Test
    void a_value_that_was_of_another_leads_to_its_new_owner_for_new_rows_only() {
        given(Permit.of("a", red), Permit.of("b", blue));
        Car one = em.findOneOrFail(Car.class, some(red.id));
        Car other = em.findOneOrFail(Car.class, some(blue.id));
        one.plate = "C";
        other.plate = "A";
        em.persist(Permit.of("c", other)).flush();
        check("a", red);
        check("b", blue);
        check("c", blue);
    }

    @Test
    void who_goes_does_not_follow() {
        given(Permit.of("a", red), Permit.of("b", red));
        em.findOneOrFail(Car.class, some(red.id)).plate = "C";
        em.remove(em.findOneOrFail(Permit.class, where("text").eq("a")));
        em.flush();
        assertThat(fresh().count(Permit.class)).isEqualTo(1);
        check("b", red);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void rows_lead_to_objects_of_the_classes_of_a_hierarchy(LoadStrategy strategy) {
        given(Permit.of("a", red), Permit.of("b", blue));
        List<Permit> all = em.findAll(
                Permit.class,
                o -> o.populate("car", "any", "place.beside").strategy(strategy).orderBy("text"));
        statements.reset();
        assertThat(some(all.get(1).any).get()).isInstanceOf(Van.class);
        assertThat(some(all.get(1).place.beside).get())
                .isSameAs(some(all.get(1).car).get());
        assertThat(some(all.get(0).car).get()).isNotInstanceOf(Van.class);
        assertThat(statements.all()).isZero();
        assertThat(em.count(Permit.class, where("place.beside").eq(some(all.get(0).car))))
                .isEqualTo(1);
        assertThat(em.count(Permit.class, where("place.beside<Car>.plate").eq("B")))
                .isEqualTo(1);
    }
}
