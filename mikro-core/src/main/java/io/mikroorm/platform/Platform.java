// SPDX-License-Identifier: MIT
package io.mikroorm.platform;

import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.type.NativeEnum;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A kind of store. Stateless and thread-safe. */
public interface Platform {

    /** Its name: {@code sqlite}. */
    String name();

    /** What it can do. */
    Capabilities capabilities();

    /** How it names things unless configured otherwise. */
    NamingStrategy naming();

    /**
     * The length of texts and byte strings that are a key or in an index, where the mapping says none; 0 where such columns
     * need no limit.
     */
    default int indexedLength() {
        return 0;
    }

    /** Whether a key of several parts is kept in several columns, each part in one, and so is a foreign key that holds it. */
    default boolean spreadsKeys() {
        return false;
    }

    /** Whether rows without a value sort behind all others, and in front of them where descending, where an order does not say. By default the other way round. */
    default boolean sortsNullsLast() {
        return false;
    }

    /** Whether a row of a hierarchy can be in several tables, one for each class, which queries join. */
    default boolean joinsTables() {
        return false;
    }

    /**
     * The words for a column of an enum whose constants the store knows.
     *
     * @param array whether the column has several of them
     * @return null where the store has no such column
     */
    default @Nullable String enumColumn(NativeEnum type, boolean array) {
        return null;
    }

    /** How values of a class are stored that this store knows and others do not; null for all other classes. */
    default @Nullable Type<?, ?> storedAs(Class<?> type) {
        return null;
    }

    /** Makes keys of a class without asking the store, given the time in milliseconds since 1970; null where it does not. */
    default @Nullable LongFunction<Object> keyMaker(Class<?> type) {
        return null;
    }

    /**
     * The shortest time by which two times in a column can differ.
     *
     * @param columnType what the mapping says that the column is; empty for the store's own choice
     */
    default ChronoUnit timeUnit(String columnType) {
        return capabilities().timeUnit();
    }

    /** Whether the query of a virtual entity is a pipeline of stages over a collection, and not SQL. By default it is SQL. */
    default boolean takesPipelines() {
        return false;
    }

    /** What is wrong with such a pipeline, behind "its pipeline"; null for nothing. */
    default @Nullable String problemOfPipeline(String pipeline) {
        return null;
    }

    /** Why a value of a type cannot be stored here, as the end of a sentence with what to do; null when it can. */
    default @Nullable String refusal(ValueType type) {
        return null;
    }

    /**
     * Why a value cannot go into a routine, as a column of the same type would refuse it: the rest of a sentence that begins with what is to take
     * it. Null when it can.
     *
     * @param columnType the type in the store's own words; empty for the store's own choice
     */
    default @Nullable String argumentRefusal(ValueType type, String columnType, Object value) {
        return type.refusal(value);
    }

    /**
     * Why values of a type cannot be kept in a column that the mapping declares in the store's own words, as the end of a sentence with what to
     * do; null when they can, or when only some of them are refused, one by one. By default all can: the words mean nothing to the store.
     */
    default @Nullable String mismatch(ValueType type, String columnType) {
        return null;
    }
}
