// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Annotations on getters, which then are called. */
class PropertyAccessTest {

    private SqlORM orm;

    /** Has a key. */
    @MappedSuperclass
    abstract static class Thing {

        private @Nullable Long id;

        @Id
        @GeneratedValue
        public @Nullable Long getId() {
            return id;
        }

        public void setId(@Nullable Long id) {
            this.id = id;
        }
    }

    /** Counts in tenths. */
    @Embeddable
    @Access(AccessType.PROPERTY)
    static class Power {

        private int tenths;

        @Column(name = "watts")
        public int getTenths() {
            return tenths / 10;
        }

        public void setTenths(int watts) {
            tenths = watts * 10;
        }
    }

    /** Keeps its name in small letters. */
    @Entity
    @Table(name = "lamp", indexes = @Index(name = "by_name", columnList = "shown_name"))
    static class Lamp extends Thing {

        private String name = "";
        private Power power = new Power();
        private @Nullable Room room;
        private boolean on;
        private int uses;
        private int unseen = 3;

        @Column(name = "shown_name", length = 20)
        public String getName() {
            return name.toUpperCase(java.util.Locale.ROOT);
        }

        public void setName(String name) {
            this.name = name.toLowerCase(java.util.Locale.ROOT);
        }

        @Embedded
        public Power getPower() {
            return power;
        }

        public void setPower(Power power) {
            this.power = power;
        }

        @ManyToOne
        public @Nullable Room getRoom() {
            return room;
        }

        public void setRoom(@Nullable Room room) {
            this.room = room;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }

        @Transient
        public int getUses() {
            return uses;
        }
    }

    /** Says nothing of its own but what its base begins. */
    @Entity
    static class Room extends Thing {

        private List<Lamp> lamps = new ArrayList<>();

        @OneToMany(mappedBy = "room", cascade = CascadeType.PERSIST)
        public List<Lamp> getLamps() {
            return lamps;
        }

        public void setLamps(List<Lamp> lamps) {
            this.lamps = lamps;
        }
    }

    @BeforeEach
    void open() {
        orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Lamp.class, Room.class));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void columns_are_those_of_the_getters() {
        assertThat(orm.schema().createSql())
                .contains("shown_name", "watts", "room_id", "\"by_name\"")
                .contains("\"on\"")
                .doesNotContain("uses")
                .doesNotContain("unseen");
    }

    @Test
    void values_go_through_getters_and_setters() {
        Room room = new Room();
        Lamp lamp = new Lamp();
        lamp.setName("Desk");
        lamp.getPower().setTenths(40);
        lamp.setRoom(room);
        lamp.setOn(true);
        EntityManager em = orm.em().fork();
        em.persist(room);
        em.persist(lamp);
        em.flush();
        EntityManager other = orm.em().fork();
        Lamp found = other.findOneOrFail(Lamp.class, where("name").eq("DESK"), o -> o.populate("room"));
        assertThat(found.name).isEqualTo("desk");
        assertThat(found.power.tenths).isEqualTo(400);
        assertThat(found.isOn()).isTrue();
        assertThat(found.unseen).isEqualTo(3);
        assertThat(other.count(Lamp.class, where("power.tenths").eq(40))).isEqualTo(1);
        found.setName("floor");
        other.flush();
        Room again =
                orm.em().fork().findAll(Room.class, o -> o.populate("lamps")).get(0);
        assertThat(again.getLamps()).extracting(Lamp::getName).containsExactly("FLOOR");
    }
}
