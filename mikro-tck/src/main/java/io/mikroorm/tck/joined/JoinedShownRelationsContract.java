// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** A relation that is not written stands in a table below another one. */
public abstract class JoinedShownRelationsContract extends Contract {

    /** Where talks are given. */
    @Entity
    static class Hall {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";
    }

    /** Of several classes, each with a table. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Event {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";
    }

    /** Takes place in a hall. */
    @Entity
    static class Talk extends Event {

        @Property(column = "hall_id")
        @Nullable
        Long hallId;

        @ManyToOne(joinColumn = "hall_id", persist = false)
        @Nullable
        Ref<Hall> hall;
    }

    /** With talks. */
    protected JoinedShownRelationsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Hall.class, Event.class, Talk.class);
    }

    @Test
    void it_is_read_and_the_value_is_written() {
        Hall hall = new Hall();
        hall.name = "West";
        given(hall);
        Talk talk = new Talk();
        talk.name = "Keynote";
        talk.hallId = hall.id;
        given(talk, new Event());
        Talk found = em.findOneOrFail(Talk.class, where("hall.name").eq("West"), o -> o.populate("hall"));
        assertThat(some(found.hall).get().name).isEqualTo("West");
        assertThat(em.findAll(Event.class)).hasSize(2);
        found.hallId = null;
        em.flush();
        assertThat(fresh().findOneOrFail(Talk.class, some(talk.id)).hall).isNull();
    }
}
