// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import java.time.LocalDate;
import java.util.UUID;

/** Its key has a part of each kind, and nothing beside it is needed. */
@Entity
public class Reading {

    @PrimaryKey
    public Key key;

    public int value;

    /** What a sensor measured on a day. */
    public record Key(
            UUID sensor, LocalDate day, Unit unit, long turn, short channel, byte bit, Integer series, String note) {}

    /** What it was measured in. */
    public enum Unit {
        /** Degrees. */
        KELVIN,
        /** Heights. */
        METRE
    }

    /** For the ORM. */
    protected Reading() {}

    /** A value. */
    public Reading(Key key, int value) {
        this.key = key;
        this.value = value;
    }
}
