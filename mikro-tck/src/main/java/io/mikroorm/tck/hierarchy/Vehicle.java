// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** The root of a hierarchy that is open to others, with objects of its own; a property shows the class. Its key is assigned. */
@Entity(discriminatorValue = "other")
@Inheritance(discriminatorColumn = "kind_of_vehicle")
public class Vehicle {

    @PrimaryKey
    String code;

    @io.mikroorm.annotation.Property(column = "kind_of_vehicle")
    @Nullable
    Kind kind;

    @Unique
    String plate;

    int seats;

    /** What there is. */
    public enum Kind {
        /** None of the others. */
        OTHER,
        /** On rails. */
        TRAIN,
        /** On the road. */
        LORRY
    }

    /** Without a row yet. */
    public Vehicle(String code, String plate) {
        this.code = code;
        this.plate = plate;
    }

    /** Made from a row. */
    protected Vehicle() {
        this("", "");
    }
}
