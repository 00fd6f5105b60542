// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database puts into new rows. */
@Entity
class Ticket {

    @PrimaryKey
    @Nullable
    Long id;

    @Property(length = 20, unique = true)
    String name = "";

    @Property(defaultRaw = "40 + 2")
    @Nullable
    Integer number;

    @Property(defaultRaw = "lower('OPEN')", length = 20, nullable = true)
    @Nullable
    String state;

    @Property(generated = "{number} * 2")
    int twice;

    @Property(defaultRaw = "current_timestamp")
    @Nullable
    Instant made;

    static Ticket of(String name, @Nullable Integer number) {
        Ticket ticket = new Ticket();
        ticket.name = name;
        ticket.number = number;
        return ticket;
    }
}
