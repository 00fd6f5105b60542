// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.embedded.Shop.Card;
import io.mikroorm.tck.embedded.Shop.Cash;
import io.mikroorm.tck.embedded.Shop.Cat;
import io.mikroorm.tck.embedded.Shop.Customer;
import io.mikroorm.tck.embedded.Shop.Dog;
import io.mikroorm.tck.embedded.Shop.Payment;
import io.mikroorm.tck.embedded.Shop.Purchase;
import io.mikroorm.tck.embedded.Shop.Vet;
import io.mikroorm.tck.embedded.Yard.Battery;
import io.mikroorm.tck.embedded.Yard.Electric;
import io.mikroorm.tck.embedded.Yard.Fuel;
import io.mikroorm.tck.embedded.Yard.Machine;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Embeddables of several classes that others change meanwhile, and what is asked of each class wherever its objects are written. */
public abstract class KindRacesContract extends Contract {

    /** In a shop and a yard. */
    protected KindRacesContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Shop.ALL);
        all.add(Machine.class);
        all.add(Guest.class);
        return all;
    }

    /** What lets somebody in. */
    @Embeddable
    public sealed interface Pass permits Paper, Plastic {}

    /** Many have the same. */
    @Embeddable
    public record Paper(@Property(length = 20) String day, int price) implements Pass {}

    /** There is one for each day. */
    @Embeddable
    public record Plastic(
            @Property(length = 20) @Unique String day,
            @Nullable String chip) implements Pass {}

    /** Who has a pass. */
    @Entity
    public static class Guest {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        public @Nullable Pass pass;

        /** For the ORM. */
        protected Guest() {}

        /** With a pass. */
        public Guest(String name, Pass pass) {
            this.name = name;
            this.pass = pass;
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T unset() {
        return null;
    }

    private static Purchase purchase(EntityManager by) {
        return some(by.findOne(Purchase.class, where("title").eq("cash")));
    }

    private static Machine machine(EntityManager by) {
        return some(by.findOne(Machine.class, where("code").eq("m")));
    }

    @Nested
    class Races {

        /** Two have read the row; what the other does is written first, then what this one changes in place. */
        private Purchase after(@Nullable Payment others) {
            Purchase cash = new Purchase("cash");
            cash.payment = new Cash("left", 3);
            cash.refund = new Cash("left", 3);
            given(cash);
            EntityManager other = fresh();
            Purchase mine = purchase(em);
            Purchase theirs = purchase(other);
            theirs.payment = others;
            theirs.refund = others;
            other.flush();
            ((Cash) some(mine.payment)).coins = 5;
            ((Cash) some(mine.refund)).coins = 5;
            em.flush();
            return purchase(fresh());
        }

        @Test
        void what_changes_in_place_is_there_though_another_took_it_away() {
            Purchase found = after(null);
            assertThat(found.payment).isEqualTo(new Cash("left", 5));
            assertThat(found.refund).isEqualTo(new Cash("left", 5));
        }

        @Test
        void what_changes_in_place_is_there_though_another_put_a_class_in_its_place() {
            Purchase found = after(new Card("Ann", 12));
            assertThat(found.payment).isEqualTo(new Cash("left", 5));
            assertThat(found.refund).isEqualTo(new Cash("left", 5));
            assertThat(em.count(Purchase.class, where("payment.months").isNotNull()))
                    .isZero();
            assertThat(em.count(Purchase.class, where("payment.holder").isNotNull()))
                    .isZero();
        }

        @Test
        void the_later_of_two_changes_of_one_object_is_the_whole_of_it() {
            Purchase found = after(new Cash("right", 3));
            assertThat(found.payment).isEqualTo(new Cash("left", 5));
            assertThat(found.refund).isEqualTo(new Cash("left", 5));
        }

        @Test
        void one_that_is_taken_away_is_gone_whatever_another_made_of_it() {
            Purchase cash = new Purchase("cash");
            cash.payment = new Cash("left", 3);
            given(cash);
            EntityManager other = fresh();
            Purchase mine = purchase(em);
            purchase(other).payment = new Card("Ann", 12);
            other.flush();
            mine.payment = null;
            em.flush();
            assertThat(purchase(fresh()).payment).isNull();
        }

        @Test
        void a_class_inside_of_a_class_is_written_with_what_is_around() {
            Machine made = new Machine("m");
            made.drive = new Fuel(new Battery(1, null));
            given(made);
            EntityManager other = fresh();
            Machine mine = machine(em);
            machine(other).drive = new Electric("x", null);
            other.flush();
            ((Fuel) some(mine.drive)).store = new Battery(2, null);
            em.flush();
            assertThat(machine(fresh()).drive).isInstanceOfSatisfying(Fuel.class, fuel -> assertThat(fuel.store)
                    .isEqualTo(new Battery(2, null)));
        }

        @Test
        void relations_are_written_with_the_class_that_has_them() {
            Dog dog = new Dog("Rex");
            dog.vet = Ref.of(new Vet("Vera"));
            given(new Customer("Ben", dog));
            EntityManager other = fresh();
            Dog mine = (Dog) em.findAll(Customer.class).get(0).pet;
            other.findAll(Customer.class).get(0).pet = new Cat("Tom", 9);
            other.flush();
            mine.loud = true;
            em.flush();
            assertThat(fresh().findAll(Customer.class).get(0).pet).isInstanceOfSatisfying(Dog.class, found -> {
                assertThat(found.loud).isTrue();
                assertThat(some(found.vet).load().name).isEqualTo("Vera");
            });
        }

        @Test
        void who_changes_something_else_leaves_it_as_it_is() {
            Purchase cash = new Purchase("cash");
            cash.payment = new Cash("left", 3);
            given(cash);
            EntityManager other = fresh();
            Purchase mine = purchase(em);
            purchase(other).payment = new Card("Ann", 12);
            other.flush();
            mine.refund = new Card("Ben", 1);
            em.flush();
            assertThat(purchase(fresh()).payment).isEqualTo(new Card("Ann", 12));
        }
    }

    @Nested
    class Demands {

        @Test
        void an_upsert_asks_for_what_a_class_must_have() {
            Machine made = new Machine("m");
            made.drive = new Electric(unset(), null);
            assertThatThrownBy(() -> em.upsert(made))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4134")
                    .hasMessageContaining("drive.label");
            Fuel fuel = new Fuel(unset());
            made.drive = fuel;
            assertThatThrownBy(() -> em.upsert(made))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4134")
                    .hasMessageContaining("drive.store");
            assertThat(em.count(Machine.class, where("code").eq("m"))).isZero();
            fuel.store = new Battery(1, null);
            em.upsert(made);
            assertThat(machine(fresh()).drive).isInstanceOf(Fuel.class);
        }

        @Test
        void what_the_second_class_says_of_a_name_holds_for_all() {
            given(new Guest("Ann", new Paper("monday", 3)), new Guest("Ben", new Plastic("tuesday", null)));
            em.persist(new Guest("Cid", new Plastic("tuesday", "x")));
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    /** With one of the classes where there may be any of them. */
    public record OneKind(
            String title, @Path("payment") @Nullable Card paid) {}

    /** With a part that all have. */
    public record Parts(
            String title, @Path("payment") @Nullable Part paid) {}

    /** Of a payment. */
    public record Part(String kind, @Nullable Integer months) {}

    @Test
    void a_record_does_not_take_one_class_for_all() {
        Purchase cash = new Purchase("cash");
        cash.payment = new Cash("left", 3);
        given(cash);
        assertThatThrownBy(() -> em.findInto(
                        OneKind.class, Purchase.class, where("title").ne("")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2144")
                .hasMessageContaining("OneKind.paid")
                .hasMessageContaining("Card or Transfer or Cash");
        assertThat(em.findInto(Parts.class, Purchase.class, where("title").ne("")))
                .containsExactly(new Parts("cash", new Part("cash", null)));
    }
}
