// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Collections of some rows that are compared by what lies in several tables. */
public abstract class JoinedShownRowsContract extends Contract {

    /** Is in a house. */
    @Entity(orderBy = "name")
    @Inheritance(InheritanceStrategy.JOINED)
    static class Room {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        boolean open = true;

        @ManyToOne
        @Nullable
        House house;
    }

    /** With seats. */
    @Entity
    static class Hall extends Room {

        int seats;

        @ManyToOne
        @Nullable
        House owner;

        static Hall of(String name, int seats, boolean open) {
            Hall hall = new Hall();
            hall.name = name;
            hall.seats = seats;
            hall.open = open;
            return hall;
        }
    }

    /** Has all its rooms, those that are open, and of its halls those that are open and great. */
    @Entity
    static class House {

        @PrimaryKey
        @Nullable
        Long id;

        @OneToMany(mappedBy = "house")
        final EntityCollection<Room> rooms = EntityCollection.of(this);

        @OneToMany(mappedBy = "house", where = "open = true")
        final EntityCollection<Room> open = EntityCollection.of(this);

        @OneToMany(
                mappedBy = "owner",
                orphanRemoval = true,
                where = {"seats > 10", "open = true"})
        final EntityCollection<Hall> great = EntityCollection.of(this);

        @ManyToMany(where = {"seats > 10", "open = true"})
        final EntityCollection<Hall> lent = EntityCollection.of(this);
    }

    /** On a house. */
    protected JoinedShownRowsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(House.class, Room.class, Hall.class);
    }

    @BeforeEach
    void given() {
        House house = new House();
        Room closed = new Room();
        closed.name = "closed";
        closed.open = false;
        Room plain = new Room();
        plain.name = "plain";
        List<Hall> halls = List.of(Hall.of("big", 20, true), Hall.of("old", 20, false), Hall.of("small", 2, true));
        house.rooms.addAll(List.of(closed, plain));
        house.rooms.addAll(halls);
        halls.forEach(each -> each.owner = house);
        house.lent.addAll(halls);
        given(house);
    }

    private House house(EntityManager manager, String... relations) {
        return manager.findAll(House.class, o -> o.populate(relations)).get(0);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void they_are_read_with_their_owner(LoadStrategy strategy) {
        House house = em.findAll(
                        House.class, o -> o.populate("open", "great", "lent").strategy(strategy))
                .get(0);
        assertThat(house.open).extracting(each -> each.name).containsExactly("big", "plain", "small");
        assertThat(house.great).extracting(each -> each.name).containsExactly("big");
        assertThat(house.lent).extracting(each -> each.name).containsExactly("big");
        assertThat(house.great.toList().get(0)).isSameAs(house.lent.toList().get(0));
    }

    @Test
    void they_are_read_by_themselves() {
        House house = house(em);
        assertThat(house.open.load()).hasSize(3);
        assertThat(house.great.load()).extracting(each -> each.seats).containsExactly(20);
        assertThat(house.lent.load()).extracting(each -> each.name).containsExactly("big");
    }

    @Test
    void conditions_are_about_them() {
        assertThat(em.count(House.class, where("great.name").eq("big"))).isEqualTo(1);
        assertThat(em.count(House.class, where("great.name").eq("old"))).isZero();
        assertThat(em.count(House.class, where("great.seats").lt(10))).isZero();
        assertThat(em.count(House.class, where("open.name").eq("closed"))).isZero();
        assertThat(em.count(House.class, where("lent").some(where("open").eq(true))))
                .isEqualTo(1);
        assertThat(em.count(House.class, where("lent.name").in("old", "small"))).isZero();
        assertThat(em.count(House.class, where("great").every(where("seats").gt(10))))
                .isEqualTo(1);
    }

    @Test
    void they_are_written() {
        House house = house(em, "great", "lent");
        house.great.add(Hall.of("new", 30, true));
        house.great.remove(house.great.toList().get(0));
        em.flush();
        House found = house(fresh(), "great", "lent");
        assertThat(found.great).extracting(each -> each.name).containsExactly("new");
        assertThat(found.lent).isEmpty();
        assertThat(fresh().count(Hall.class, where("name").eq("old"))).isEqualTo(1);
    }
}
