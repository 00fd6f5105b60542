// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** A {@code @OneToMany} whose members another table links to their owner. */
@NullUnmarked
class LinkedMembersTest {

    @Entity
    static class Stop {
        @Id
        @GeneratedValue
        Long id;

        String name;

        static Stop of(String name) {
            Stop stop = new Stop();
            stop.name = name;
            return stop;
        }
    }

    @Entity
    static class Tour {
        @Id
        @GeneratedValue
        Long id;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinTable(
                name = "tour_plan",
                joinColumns = @JoinColumn(name = "tour"),
                inverseJoinColumns = @JoinColumn(name = "stop"))
        @OrderBy("name desc")
        List<Stop> stops = new ArrayList<>();

        @OneToMany
        Set<Stop> others = new LinkedHashSet<>();
    }

    private SqlORM orm;

    @BeforeEach
    void open() {
        orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Tour.class, Stop.class));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private long given() {
        Tour tour = new Tour();
        tour.stops.add(Stop.of("Aachen"));
        tour.stops.add(Stop.of("Bonn"));
        Stop other = Stop.of("Celle");
        tour.others.add(other);
        orm.em().fork().persistAll(List.of(tour, other)).flush();
        return tour.id;
    }

    @Test
    void the_table_has_the_names_that_are_said_or_those_of_the_strategy() {
        assertThat(orm.schema().createSql())
                .contains("create table \"tour_plan\" (\n    \"tour\" integer not null,\n    \"stop\" integer not null")
                .contains("create table \"tour_others\"");
    }

    @Test
    void members_come_in_their_order_and_are_asked_for() {
        long id = given();
        Tour tour = orm.em().fork().findOneOrFail(Tour.class, where("id").eq(id), o -> o.populate("stops", "others"));
        assertThat(tour.stops).extracting(stop -> stop.name).containsExactly("Bonn", "Aachen");
        assertThat(tour.others).extracting(stop -> stop.name).containsExactly("Celle");
        assertThat(orm.em()
                        .fork()
                        .count(Tour.class, where("stops").some(where("name").eq("Bonn"))))
                .isEqualTo(1);
    }

    @Test
    void a_member_that_is_taken_out_stays_and_goes_with_its_owner_where_that_is_said() {
        long id = given();
        EntityManager em = orm.em().fork();
        Tour tour = em.findOneOrFail(Tour.class, where("id").eq(id), o -> o.populate("stops", "others"));
        tour.stops.remove(0);
        em.flush();
        assertThat(orm.em().fork().count(Stop.class)).isEqualTo(3);
        em.remove(tour).flush();
        assertThat(orm.em().fork().findAll(Stop.class, o -> o.orderBy("name")))
                .extracting(stop -> stop.name)
                .containsExactly("Bonn", "Celle");
    }
}
