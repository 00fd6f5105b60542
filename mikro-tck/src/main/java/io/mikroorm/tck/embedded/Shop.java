// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Purchases that are paid in one way or another, by people whose pets are of one kind or another. */
public final class Shop {

    /** All of its entities. */
    public static final List<Class<?>> ALL = List.of(Purchase.class, Customer.class, Vet.class);

    private Shop() {}

    /** How something is paid. */
    @Embeddable(discriminator = "kind")
    public sealed interface Payment permits Card, Transfer, Cash {}

    /** By card. */
    @Embeddable(discriminatorValue = "c")
    public record Card(String holder, int months) implements Payment {}

    /** A place of a bank. */
    @Embeddable
    public record Bank(String name, @Nullable String town) {}

    /** From an account. */
    @Embeddable
    public record Transfer(String holder, @Nullable String note, Bank bank) implements Payment {}

    /** At a till. Changes in place. */
    @Embeddable
    public static non-sealed class Cash implements Payment {
        public String till = "";

        public @Nullable Integer coins;

        /** For the ORM. */
        protected Cash() {}

        /** At a till. */
        public Cash(String till, @Nullable Integer coins) {
            this.till = till;
            this.coins = coins;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cash that && till.equals(that.till) && Objects.equals(coins, that.coins);
        }

        @Override
        public int hashCode() {
            return till.hashCode();
        }

        @Override
        public String toString() {
            return "Cash[" + till + ", " + coins + "]";
        }
    }

    /** Something that was bought. */
    @Entity
    public static class Purchase {
        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 100)
        public String title;

        public @Nullable Payment payment;

        @Embedded(object = true)
        public @Nullable Payment refund;

        public List<Payment> tries = new ArrayList<>();

        /** Of something. */
        public Purchase(String title) {
            this.title = title;
        }
    }

    /** Sees dogs. */
    @Entity
    public static class Vet {
        @PrimaryKey
        public @Nullable Long id;

        public String name;

        /** With a name. */
        public Vet(String name) {
            this.name = name;
        }
    }

    /** An animal. */
    @Embeddable(kinds = {Cat.class, Dog.class})
    public abstract static class Pet {
        public String name = "";
    }

    /** With many lives. */
    @Embeddable
    public static class Cat extends Pet {
        public int lives;

        /** For the ORM. */
        protected Cat() {}

        /** With a name. */
        public Cat(String name, int lives) {
            this.name = name;
            this.lives = lives;
        }
    }

    /** Perhaps with a vet. */
    @Embeddable
    public static class Dog extends Pet {
        public boolean loud;

        @ManyToOne
        public @Nullable Ref<Vet> vet;

        /** For the ORM. */
        protected Dog() {}

        /** With a name. */
        public Dog(String name) {
            this.name = name;
        }
    }

    /** Who has a pet. */
    @Entity
    public static class Customer {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        public Pet pet = new Cat();

        /** For the ORM. */
        protected Customer() {}

        /** With a pet. */
        public Customer(String name, Pet pet) {
            this.name = name;
            this.pet = pet;
        }
    }
}
