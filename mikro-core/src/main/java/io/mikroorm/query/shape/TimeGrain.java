// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.type.ValueType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How fine the times are that a store keeps. A condition may name a finer one, such as the time of the clock.
 *
 * @param unitOfColumns the shortest time by which two can differ
 * @param unitInside the same of those inside of embedded objects and elements
 */
public record TimeGrain(ChronoUnit unitOfColumns, ChronoUnit unitInside) {

    /** The same everywhere. */
    public TimeGrain(ChronoUnit unit) {
        this(unit, unit);
    }

    /** The last time that the store keeps there and that is not after this one; the same object for what it keeps as it is. */
    public Object floor(ColumnPath path, Object value) {
        return floor(path.column().type(), path.isInside() ? unitInside : unitOfColumns, value);
    }

    private static Object floor(ValueType type, ChronoUnit unit, Object value) {
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
