// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stores values of one's own class: {@code J} as the application has them, {@code D} as the row holds them. Null is never
 * passed. The unit of work remembers the stored form and compares it, so a mutable {@code J} is noticed when it changes.
 *
 * <p>Implementations are stateless, thread-safe, and have a constructor without arguments.
 *
 * @param <J> the class of the field
 * @param <D> one of the classes of {@link Storage#javaType()}
 */
public interface Type<J, D> {

    /** The class of the field. */
    Class<J> javaType();

    /** The class that the row holds; one of the classes of {@link Storage#javaType()}. */
    Class<D> databaseType();

    /** To the stored form. */
    D toDatabase(J value);

    /** From the stored form. */
    J toJava(D value);

    /**
     * What the store makes of a value that is written, or compared with the column, in its own words around one question mark:
     * {@code "st_geomfromtext(?)"}. By default the value itself. The words stand in statements as they are: never put into them what comes from outside of
     * the program.
     */
    default String written() {
        return "?";
    }

    /**
     * What the store makes of the column when it is read, in its own words around one question mark, which stands for the column:
     * {@code "st_astext(?)"}. By default the column itself.
     */
    default String read() {
        return "?";
    }

    /**
     * The exact type of the column in the words of a database, where the mapping says none: {@code "inet"} for {@code "postgresql"}. By default empty: what the
     * database has for the stored class. Not asked for elements of arrays, nor for what is inside of a document.
     *
     * @param database the name of the platform: {@code sqlite}, {@code postgresql}, {@code mysql}, {@code mariadb}, {@code mongodb}
     */
    default String columnType(String database) {
        return "";
    }

    /**
     * Why a value cannot be stored, as the rest of a sentence that begins with the property and ends with what to do:
     * {@code "takes years of four digits only. Use another"}; null when it can. Asked before a value is written.
     */
    default @Nullable String refusal(J value) {
        return null;
    }

    /** Whether the text that a value is stored as is known to people, and may be given instead of it in conditions and as a key. */
    default boolean takesText() {
        return false;
    }

    /** Whether two stored values are the same; by default {@link Objects#deepEquals}. */
    default boolean equal(D one, D other) {
        return Objects.deepEquals(one, other);
    }

    /** The form of a stored value by which sets are put in order: the same of values that are {@linkplain #equal equal}. By default the value. */
    default D ordered(D value) {
        return value;
    }
}
