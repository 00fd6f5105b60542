// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that are unique among some rows of one class of a hierarchy, in the table of all classes. */
public abstract class PartialUniquesBelowContract extends Contract {

    /** Where a pet lives, or lived. */
    @Embeddable
    static class Home {

        @Property(length = 20)
        String town = "Ghent";

        @Nullable
        Integer left;
    }

    /** All pets are in one table. */
    @Entity
    @Inheritance
    abstract static class Pet {

        @PrimaryKey
        @Nullable
        Long id;

        @Embedded
        Home home = new Home();
    }

    /** Has a number that no other dog of the town has. */
    @Entity
    @Unique(
            name = "dog_once",
            properties = {"chip", "home.town"},
            where = {"home.left is null", "chip is not null"})
    static class Dog extends Pet {

        @Nullable
        Integer chip;

        protected Dog() {}

        Dog(@Nullable Integer chip) {
            this.chip = chip;
        }
    }

    /** Has none. */
    @Entity
    static class Cat extends Pet {}

    /** On a database that has them; else on nothing of it. */
    protected PartialUniquesBelowContract() {}

    @Override
    protected List<Class<?>> entities() {
        return driver().capabilities().has(Feature.PARTIAL_UNIQUES)
                ? List.of(Pet.class, Dog.class, Cat.class)
                : List.of(Pet.class, Cat.class);
    }

    private void refuses(Object entity, String property) {
        EntityManager other = fresh();
        other.persist(entity);
        assertThatThrownBy(other::flush)
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                        .contains(property));
    }

    @Test
    @Requires(Feature.PARTIAL_UNIQUES)
    void rows_of_one_class_are_told_apart_among_some_and_those_of_others_are_left_alone() {
        Dog gone = new Dog(1);
        gone.home.left = 1913;
        given(new Dog(1), gone, new Dog(null), new Dog(null), new Cat(), new Cat());

        refuses(new Dog(1), "Dog.chip");

        Dog elsewhere = new Dog(1);
        elsewhere.home.town = "Paris";
        given(elsewhere);
        assertThat(fresh().count(Pet.class)).isEqualTo(7);
        assertThat(fresh().findAll(Dog.class)).hasSize(5);
    }
}
