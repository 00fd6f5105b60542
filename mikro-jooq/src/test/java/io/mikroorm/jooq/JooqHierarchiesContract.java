// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.tck.hierarchy.Animal;
import io.mikroorm.tck.hierarchy.Bird;
import io.mikroorm.tck.hierarchy.Cat;
import io.mikroorm.tck.hierarchy.Dog;
import io.mikroorm.tck.hierarchy.Puppy;
import io.mikroorm.tck.hierarchy.Zoo;
import io.mikroorm.tck.values.Genre;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables of hierarchies, as jOOQ has them. */
public abstract class JooqHierarchiesContract extends JooqContract {

    /** Has a table of its own. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    public static class Ship {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";
    }

    /** Has another one. */
    @Entity
    public static class Barge extends Ship {

        public @Nullable Genre load;
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Zoo.ALL);
        all.addAll(List.of(Ship.class, Barge.class));
        return all;
    }

    @Test
    void a_single_table_has_the_columns_of_all_classes_and_a_condition_for_the_rows_of_one() {
        given(
                new Dog("Fido", "Beagle"),
                new Puppy("Bello", "Boxer"),
                new Cat("Mia", true),
                new Bird("Ara", 1.25, "red"));
        JooqTable<Animal> a = jooq.table(Animal.class);
        JooqTable<Dog> d = jooq.table(Dog.class).as("d");
        JooqTable<Cat> c = jooq.table(Cat.class);
        assertThat(dsl().fetchCount(a, a.ofEntity())).isEqualTo(4);
        assertThat(dsl().select(d.field("breed"))
                        .from(d)
                        .where(d.ofEntity())
                        .orderBy(d.field("name"))
                        .fetch(0))
                .isEqualTo(List.of("Boxer", "Beagle"));
        assertThat(dsl().fetchCount(c, c.ofEntity())).isEqualTo(1);
        assertThat(dsl().select(a.field("span"))
                        .from(a)
                        .where(a.field("name", String.class).eq("Ara"))
                        .fetchSingle()
                        .get(0))
                .isEqualTo(1.25);
    }

    @Test
    void where_each_class_has_a_table_it_is_that_of_the_class() {
        Barge barge = new Barge();
        barge.name = "Mia";
        barge.load = Genre.POETRY;
        given(barge);
        JooqTable<Barge> b = jooq.table(Barge.class).as("b");
        JooqTable<Ship> s = jooq.table(Ship.class).as("s");
        assertThatThrownBy(() -> b.field("name"))
                .hasMessageStartingWith("[MO-5275] Barge.name lies in the table of a class above");
        assertThat(dsl().select(b.field("load"), s.field("name"))
                        .from(b)
                        .join(s)
                        .on(b.columns("id").get(0).eq(s.columns("id").get(0)))
                        .fetchSingle()
                        .intoList())
                .containsExactly(Genre.POETRY, "Mia");
        assertThat(dsl().fetchCount(b, b.ofEntity())).isEqualTo(1);
        assertThat(b.getIdentity()).isNull();
        assertThat(s.getIdentity()).isNotNull();
    }
}
