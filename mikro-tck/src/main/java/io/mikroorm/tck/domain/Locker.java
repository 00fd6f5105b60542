// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing in it is shared with another, and nothing is ever missing. */
@Entity
public class Locker {

    @PrimaryKey
    public @Nullable Long id;

    @Property(unique = true)
    public int place;

    @Property(unique = true)
    public long serial;

    @Property(unique = true, length = 12)
    public String label;

    @Property(unique = true, precision = 12, scale = 2)
    public BigDecimal height;

    @Property(unique = true)
    public BigInteger code;

    @Property(unique = true)
    public UUID tag;

    @Property(unique = true)
    public Instant opened;

    @Property(unique = true)
    public LocalDateTime closed;

    /** For the ORM. */
    protected Locker() {}

    /** The one with a number. */
    public static Locker number(int number) {
        Locker locker = new Locker();
        locker.place = number;
        locker.serial = number;
        locker.label = "locker " + number;
        locker.height = new BigDecimal("1.00").add(BigDecimal.valueOf(number));
        locker.code = BigInteger.TEN.pow(20).add(BigInteger.valueOf(number));
        locker.tag = new UUID(0, number);
        locker.opened = Instant.EPOCH.plusSeconds(number);
        locker.closed = LocalDateTime.of(2026, 1, number, 12, 0);
        return locker;
    }

    /** Exchanges everything but the keys with another. */
    public void swap(Locker other) {
        Locker mine = new Locker();
        mine.take(this);
        take(other);
        other.take(mine);
    }

    private void take(Locker other) {
        place = other.place;
        serial = other.serial;
        label = other.label;
        height = other.height;
        code = other.code;
        tag = other.tag;
        opened = other.opened;
        closed = other.closed;
    }
}
