// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
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

/** Values that are unique among some rows of a class with a table of its own. */
public abstract class JoinedPartialUniquesContract extends Contract {

    /** Each class has a table. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Thing {

        @PrimaryKey
        @Nullable
        Long id;
    }

    /** Has a plate that no other car has which is on the road. */
    @Entity
    @Unique(name = "car_once", properties = "plate", where = "parked = false")
    static class Car extends Thing {

        @Property(length = 9)
        String plate = "B 1";

        boolean parked;
    }

    /** On things. */
    protected JoinedPartialUniquesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return driver().capabilities().has(Feature.PARTIAL_UNIQUES)
                ? List.of(Thing.class, Car.class)
                : List.of(Thing.class);
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
    void rows_are_told_apart_among_those_of_their_own_table() {
        Car parked = new Car();
        parked.parked = true;
        given(new Car(), parked, new Thing());

        refuses(new Car(), "Car.plate");

        assertThat(fresh().count(Thing.class)).isEqualTo(3);
    }
}
