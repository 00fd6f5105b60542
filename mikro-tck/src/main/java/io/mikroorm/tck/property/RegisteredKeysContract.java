// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** A registered type of a class that has a primitive stores primitives too, keys that the application sets among them. */
public abstract class RegisteredKeysContract extends Contract {

    /** Stores numbers as texts. */
    static final class NumberType implements Type<Integer, String> {
        @Override
        public Class<Integer> javaType() {
            return Integer.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Integer value) {
            return "n" + value;
        }

        @Override
        public Integer toJava(String value) {
            return Integer.valueOf(value.substring(1));
        }
    }

    /** Is on a floor. */
    @Entity
    static class Room {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        @Property(length = 20)
        int number;

        @Property(length = 20)
        int beds;

        @Version
        int version;

        @ManyToOne
        @Nullable
        Floor floor;
    }

    /** Has rooms. */
    @Entity
    static class Floor {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        @Property(length = 20)
        int level;

        @OneToMany(mappedBy = "floor")
        final EntityCollection<Room> rooms = EntityCollection.of(this);
    }

    /** Of a house. */
    protected RegisteredKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Floor.class, Room.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.types(new NumberType());
    }

    private void house() {
        Floor floor = new Floor();
        floor.level = 2;
        Room room = new Room();
        room.number = 201;
        room.beds = 3;
        room.floor = floor;
        given(floor, room);
    }

    @Test
    void a_primitive_key_is_known_by_its_number() {
        house();
        Room room = em.findOneOrFail(Room.class, 201, o -> o.populate("floor.rooms"));
        assertThat(room.beds).isEqualTo(3);
        assertThat(em.getReference(Room.class, 201)).isSameAs(room);
        assertThat(some(room.floor).rooms).containsExactly(room);
        assertThat(fresh().find(Room.class, where("floor").eq(2))).hasSize(1);
        assertThat(fresh().find(Room.class, where("number").in(200, 201))).hasSize(1);
    }

    @Test
    void its_row_is_changed_and_removed() {
        house();
        Room room = em.findOneOrFail(Room.class, 201);
        room.beds = 4;
        em.flush();
        assertThat(fresh().findOneOrFail(Room.class, 201).beds).isEqualTo(4);
        room.beds = 5;
        em.upsert(room);
        assertThat(fresh().findOneOrFail(Room.class, 201).beds).isEqualTo(5);
        em.remove(room).flush();
        assertThat(fresh().count(Room.class)).isZero();
    }
}
