// SPDX-License-Identifier: MIT
package io.mikroorm.routine;

import io.mikroorm.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a routine, and the handle by which its value is given and read: keep it as a constant beside the routine. Immutable; two
 * are the same only if they are one object.
 *
 * @param <T> the class of its values
 */
public final class Parameter<T> {

    private final String name;
    private final Class<T> type;
    private final Direction direction;
    private final String columnType;
    private final @Nullable Type<T, ?> stored;

    /** Which way values go. */
    public enum Direction {
        /** Into the routine. */
        IN,
        /** Out of it. */
        OUT,
        /** Into it, and out of it again. */
        IN_OUT
    }

    private Parameter(String name, Class<T> type, Direction direction, String columnType, @Nullable Type<T, ?> stored) {
        this.name = name;
        this.type = type;
        this.direction = direction;
        this.columnType = columnType;
        this.stored = stored;
    }

    /** One whose value goes into the routine: {@code Parameter.in("price", BigDecimal.class)}. */
    public static <T> Parameter<T> in(String name, Class<T> type) {
        return new Parameter<>(name, type, Direction.IN, "", null);
    }

    /** One whose value comes out of a procedure. */
    public static <T> Parameter<T> out(String name, Class<T> type) {
        return new Parameter<>(name, type, Direction.OUT, "", null);
    }

    /** One whose value goes into a procedure, and comes out of it. */
    public static <T> Parameter<T> inOut(String name, Class<T> type) {
        return new Parameter<>(name, type, Direction.IN_OUT, "", null);
    }

    /** The same with a type in the database's words instead of the one that columns of such values have: {@code numeric(12, 2)}. */
    public Parameter<T> columnType(String words) {
        return new Parameter<>(name, type, direction, words, stored);
    }

    /** The same with values that are converted, as those of a property with {@code @Property(type = …)} are. */
    public Parameter<T> storedBy(Type<T, ?> converter) {
        return new Parameter<>(name, type, direction, columnType, converter);
    }

    /** A value for it. Whether null is fine, the routine knows. */
    public Argument<T> of(@Nullable T value) {
        return new Argument<>(this, value);
    }

    /** Its name in the database. */
    public String name() {
        return name;
    }

    /** The class of its values. */
    public Class<T> type() {
        return type;
    }

    /** Which way its values go. */
    public Direction direction() {
        return direction;
    }

    /** Its type in the database's words; empty for the one that columns of such values have. */
    public String columnType() {
        return columnType;
    }

    /** What converts its values; null for nothing. */
    public @Nullable Type<T, ?> converter() {
        return stored;
    }

    /** Whether a value is given to it. */
    public boolean isGiven() {
        return direction != Direction.OUT;
    }

    /** Whether a value comes out of it. */
    public boolean isReturned() {
        return direction != Direction.IN;
    }

    @Override
    public String toString() {
        return name;
    }
}
