// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.garage;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A hierarchy of Jakarta entities is said with our annotation on its root. */
class GarageTest {

    @Entity
    @Inheritance(discriminatorColumn = "kind")
    abstract static class Vehicle {

        @Id
        @GeneratedValue
        @Nullable
        Long id;

        String name = "";
    }

    @Entity
    static class Car extends Vehicle {

        int doors;
    }

    @Entity
    static class Bike extends Vehicle {

        boolean electric;
    }

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Vehicle.class, Car.class, Bike.class));

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void rows_of_one_table_are_objects_of_their_classes() {
        EntityManager em = orm.em().fork();
        Car car = new Car();
        car.name = "Ant";
        car.doors = 3;
        Bike bike = new Bike();
        bike.name = "Bee";
        bike.electric = true;
        em.persist(car);
        em.persist(bike);
        em.flush();

        List<Vehicle> found = orm.em().fork().findAll(Vehicle.class, o -> o.orderBy("name"));
        assertThat(found).hasExactlyElementsOfTypes(Car.class, Bike.class);
        assertThat(((Car) found.get(0)).doors).isEqualTo(3);
        assertThat(((Bike) found.get(1)).electric).isTrue();
        assertThat(orm.em().fork().findAll(Bike.class)).hasSize(1);
    }
}
