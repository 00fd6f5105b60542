// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The zone of points in time in columns that hold a date and a time, but no zone. Immutable. */
public final class StoredZone {

    /** Wherever the program runs. */
    public static final StoredZone UTC = new StoredZone(ZoneOffset.UTC);

    private final ZoneId zone;

    private StoredZone(ZoneId zone) {
        this.zone = zone;
    }

    /** A zone of somewhere. */
    public static StoredZone of(ZoneId zone) {
        ZoneId plain = zone.normalized();
        return plain.equals(ZoneOffset.UTC) ? UTC : new StoredZone(plain);
    }

    /** Whether it is that of UTC, in which no hour is missing and none comes twice. */
    public boolean isUtc() {
        return this == UTC;
    }

    /** What a column holds for a point in time. */
    public LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, zone);
    }

    /** A point in time with what the clocks of the zone are ahead of UTC then. */
    public OffsetDateTime withOffset(Instant time) {
        return OffsetDateTime.ofInstant(time, zone);
    }

    /** The point in time that a column means; of an hour that clocks leave out, as many minutes later as they skip. */
    public Instant instant(LocalDateTime stored) {
        return zone instanceof ZoneOffset offset
                ? stored.toInstant(offset)
                : stored.atZone(zone).toInstant();
    }

    /** Why a point in time would come back as another, as the rest of a sentence; null when it would not. */
    public @Nullable String refusal(Instant time) {
        return zone instanceof ZoneOffset || instant(local(time)).equals(time)
                ? null
                : "holds times in the zone " + zone
                        + " without saying so, and was given one of the hour that comes twice"
                        + " when clocks there are put back, which would be read as an hour earlier. Use a column with a zone,"
                        + " or keep times in UTC: forceUtcTimezone(true)";
    }
}
