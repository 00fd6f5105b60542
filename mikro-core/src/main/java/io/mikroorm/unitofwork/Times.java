// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The time of one flush: read once, cut to what each column keeps, and never finer than microseconds.
 *
 * @param now the time
 * @param zone where it is, for times without a zone
 * @param units the shortest time by which two in a column can differ, by what the mapping says that the column is
 */
public record Times(Instant now, ZoneId zone, Function<String, ChronoUnit> units) {

    /** The time of a clock, for a store whose times have microseconds. */
    public static Times of(Clock clock) {
        return of(clock, columnType -> ChronoUnit.MICROS);
    }

    /** The time of a clock, for a store whose times are so fine. */
    public static Times of(Clock clock, Function<String, ChronoUnit> units) {
        return new Times(clock.instant().truncatedTo(ChronoUnit.MICROS), clock.getZone(), units);
    }

    /** The shortest time by which two in a column can differ. */
    public ChronoUnit unit(MappedColumn column) {
        ChronoUnit unit = units.apply(column.columnType());
        return unit.compareTo(ChronoUnit.MICROS) < 0 ? ChronoUnit.MICROS : unit;
    }

    /** The time as a column's values are. */
    public Object value(MappedColumn column, String path) {
        return value(now.truncatedTo(unit(column)), column, path);
    }

    private Object value(Instant time, MappedColumn column, String path) {
        Object stored =
                switch (column.type().storage()) {
                    case INSTANT -> time;
                    case OFFSET_DATE_TIME -> OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
                    case LOCAL_DATE_TIME -> LocalDateTime.ofInstant(time, zone);
                    case LOCAL_DATE -> LocalDateTime.ofInstant(time, zone).toLocalDate();
                    default -> throw FlushErrors.notGenerated(path);
                };
        Object value = column.type().toJava(stored);
        return value == null ? stored : value;
    }

    /** The version of a new row: what the application has set, else the first one. */
    public Object firstVersion(MappedColumn column, @Nullable Object given, String path) {
        if (column.type().storage().isIntegral()) {
            boolean set = given instanceof Number number && number.longValue() != 0;
            return set && given != null ? given : integral(column.type().storage(), 1);
        }
        return given == null ? value(column, path) : given;
    }

    /** The version that follows another: the next number, or a time that is later whatever the clock says. */
    public Object nextVersion(MappedColumn column, @Nullable Object version, String path) {
        Storage storage = column.type().storage();
        if (storage.isIntegral()) {
            return integral(storage, version instanceof Number number ? number.longValue() + 1 : 1);
        }
        Object stored = column.type().toStorage(version);
        Instant last = Instant.MIN;
        if (stored instanceof Instant instant) {
            last = instant;
        } else if (stored instanceof OffsetDateTime time) {
            last = time.toInstant();
        } else if (stored instanceof LocalDateTime time) {
            last = time.atZone(zone).toInstant();
        }
        Instant cut = now.truncatedTo(unit(column));
        return value(cut.isAfter(last) ? cut : last.plus(1, unit(column)), column, path);
    }

    private static Object integral(Storage storage, long value) {
        return switch (storage) {
            case INT -> (int) value;
            case SHORT -> (short) value;
            case BYTE -> (byte) value;
            default -> value;
        };
    }
}
