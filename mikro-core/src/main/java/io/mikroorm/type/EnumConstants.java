// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.exception.ValidationException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the constants of enums by name and by ordinal without copying them each time. Thread-safe. */
public final class EnumConstants {

    private static final ClassValue<EnumConstants> CACHE = new ClassValue<>() {
        @Override
        protected EnumConstants computeValue(Class<?> type) {
            return new EnumConstants(type);
        }
    };

    private final Class<?> type;
    private final Object[] byOrdinal;
    private final Map<String, Object> byName = new ConcurrentHashMap<>();

    private EnumConstants(Class<?> type) {
        this.type = type;
        this.byOrdinal = type.getEnumConstants();
        for (Object constant : byOrdinal) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
    }

    /** The constants of one enum, for a reader that keeps them. */
    public static EnumConstants of(Class<?> type) {
        return CACHE.get(type);
    }

    /** The constant that a stored name or ordinal stands for. */
    public static Object of(Class<?> type, Object stored) {
        return stored instanceof Number ordinal ? byOrdinal(type, ordinal.intValue()) : byName(type, (String) stored);
    }

    /** The constant with a name; an unknown one is an error that lists the known ones. */
    public static Object byName(Class<?> type, String name) {
        return CACHE.get(type).named(name);
    }

    /** The constant with an ordinal; an unknown one is an error that lists the known ones. */
    public static Object byOrdinal(Class<?> type, int ordinal) {
        return CACHE.get(type).at(ordinal);
    }

    /** The constant with a name; an unknown one is an error that lists the known ones. */
    public Object named(String name) {
        Object constant = byName.get(name);
        if (constant == null) {
            throw unknown("named '" + name + "'");
        }
        return constant;
    }

    /** The constant with an ordinal; an unknown one is an error that lists the known ones. */
    public Object at(int ordinal) {
        if (ordinal < 0 || ordinal >= byOrdinal.length) {
            throw unknown("with the ordinal " + ordinal);
        }
        return byOrdinal[ordinal];
    }

    private ValidationException unknown(String what) {
        return new ValidationException(
                3101,
                "The database holds a constant " + what + " that " + type.getSimpleName()
                        + " does not have. Its constants are: " + Arrays.toString(byOrdinal)
                        + ". Add the constant, or correct the row.");
    }
}
