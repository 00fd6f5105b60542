// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Foreign keys that only a collection says, in the tables of several classes. */
public abstract class JoinedMemberColumnsContract extends Contract {

    /** Grows things. */
    @Entity
    static class Garden {

        @PrimaryKey
        @Nullable
        Long id;

        @OneToMany(
                joinColumn = "garden_id",
                nullable = true,
                orderBy = "name",
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        EntityCollection<Plant> plants = EntityCollection.of(this);

        @OneToMany(joinColumn = "orchard_id", nullable = true, orderBy = "name")
        EntityCollection<Tree> trees = EntityCollection.of(this);
    }

    /** Grows. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Plant {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        <P extends Plant> P called(Class<P> self, String other) {
            name = other;
            return self.cast(this);
        }
    }

    /** Grows high. */
    @Entity
    static class Tree extends Plant {

        int height = 3;
    }

    /** On plants. */
    protected JoinedMemberColumnsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Garden.class, Plant.class, Tree.class);
    }

    private static Plant plant(String name) {
        return new Plant().called(Plant.class, name);
    }

    private static Tree tree(String name) {
        return new Tree().called(Tree.class, name);
    }

    private Garden saved() {
        Garden garden = new Garden();
        Tree elm = tree("elm");
        garden.plants.addAll(List.of(plant("mint"), elm));
        garden.trees.addAll(List.of(elm, tree("ash")));
        given(garden, new Garden());
        return garden;
    }

    private Garden found(Garden known) {
        return fresh().findOneOrFail(Garden.class, some(known.id), o -> o.populate("plants", "trees"));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_come_from_the_tables_of_their_classes(LoadStrategy strategy) {
        Garden saved = saved();
        Garden garden = em.findOneOrFail(
                Garden.class, some(saved.id), o -> o.populate("plants", "trees").strategy(strategy));
        assertThat(garden.plants).extracting(plant -> plant.name).containsExactly("elm", "mint");
        assertThat(garden.trees).extracting(tree -> tree.name).containsExactly("ash", "elm");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void members_move_and_leave() {
        Garden garden = em.findOneOrFail(Garden.class, some(saved().id), o -> o.populate("plants", "trees"));
        Garden other = em.findOneOrFail(
                Garden.class, where("plants").none(where("id").isNotNull()), o -> o.populate("plants", "trees"));
        Tree ash = garden.trees.iterator().next();
        other.trees.add(ash);
        other.plants.add(ash);
        garden.plants.removeIf(plant -> plant.name.equals("mint"));
        em.flush();
        assertThat(found(other).trees).extracting(tree -> tree.name).containsExactly("ash");
        assertThat(found(other).plants).extracting(plant -> plant.name).containsExactly("ash");
        assertThat(found(garden).plants).extracting(plant -> plant.name).containsExactly("elm");
        assertThat(fresh().count(Plant.class)).isEqualTo(3);
        em.remove(garden);
        em.flush();
        assertThat(fresh().count(Plant.class)).isEqualTo(2);
    }
}
