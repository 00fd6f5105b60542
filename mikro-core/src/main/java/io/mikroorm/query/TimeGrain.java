// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.type.ValueType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How fine the times are that a store keeps. A condition may name a finer one, such as the time of the clock.
 *
 * @param unit the shortest time by which two can differ
 */
record TimeGrain(ChronoUnit unit) {

    /** The last time that the store keeps and that is not after this one; the same object for what it keeps as it is. */
    Object floor(ValueType type, Object value) {
        if (unit == ChronoUnit.NANOS || type.converter() != null) {
            return value;
        }
        Object kept =
                switch (type.storage()) {
                    case INSTANT -> ((Instant) value).truncatedTo(unit);
                    case LOCAL_TIME -> ((LocalTime) value).truncatedTo(unit);
                    case LOCAL_DATE_TIME -> ((LocalDateTime) value).truncatedTo(unit);
                    case OFFSET_DATE_TIME -> ((OffsetDateTime) value).truncatedTo(unit);
                    default -> value;
                };
        return kept.equals(value) ? value : kept;
    }
}
