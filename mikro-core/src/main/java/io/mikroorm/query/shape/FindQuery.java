// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complete query: its shape and its values.
 *
 * @param shape the query without its values
 * @param values the values of the predicate's slots, as the properties' Java values (a foreign key as the target's key)
 * @param ownerSlot the first of the slots with the keys of the owners; the slots after the predicate's
 * @param limit the most entities to return; -1 for all
 * @param offset the number of entities to skip
 * @param reading how its statements are carried out
 * @param given the values for the words of {@link FindShape#source()}, in their order; mostly none
 */
public record FindQuery(
        FindShape shape,
        List<@Nullable Object> values,
        int ownerSlot,
        long limit,
        long offset,
        ReadOptions reading,
        List<Given> given) {

    /** A value that an application gives with words of its own, and how it is stored. */
    public record Given(ValueType type, @Nullable Object value) {

        /** Stands at a question mark that is filled with the value of the one before it: a key of several parts has one for each. */
        public static final Given FOLLOWS =
                new Given(new ValueType(Object.class, Storage.STRING, null, Limits.NONE), null);

        /** Whether its question mark is filled with the value of the one before it. */
        public boolean follows() {
            return this == FOLLOWS;
        }
    }

    /** A query that entities are found in, with its values. */
    public record Source(QueryFragment.Template template, List<Given> values) {}

    /** One that is carried out as the store does it by itself. */
    public FindQuery(FindShape shape, List<@Nullable Object> values, int ownerSlot, long limit, long offset) {
        this(shape, values, ownerSlot, limit, offset, ReadOptions.NONE, List.of());
    }

    /** The same query, carried out like this. */
    public FindQuery with(ReadOptions options) {
        return options.equals(reading) ? this : new FindQuery(shape, values, ownerSlot, limit, offset, options, given);
    }

    /** The same query with another shape. */
    public FindQuery with(FindShape other) {
        return new FindQuery(other, values, ownerSlot, limit, offset, reading, given);
    }

    /** The same query over the rows of this one. */
    public FindQuery from(Source source) {
        FindShape over = shape.withSource(source.template);
        return new FindQuery(over, values, ownerSlot, limit, offset, reading, source.values);
    }
}
