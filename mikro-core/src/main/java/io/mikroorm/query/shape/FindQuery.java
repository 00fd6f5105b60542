// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.query.ReadOptions;
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
 */
public record FindQuery(
        FindShape shape, List<@Nullable Object> values, int ownerSlot, long limit, long offset, ReadOptions reading) {

    /** One that is carried out as the store does it by itself. */
    public FindQuery(FindShape shape, List<@Nullable Object> values, int ownerSlot, long limit, long offset) {
        this(shape, values, ownerSlot, limit, offset, ReadOptions.NONE);
    }

    /** The same query, carried out like this. */
    public FindQuery with(ReadOptions options) {
        return options.equals(reading) ? this : new FindQuery(shape, values, ownerSlot, limit, offset, options);
    }
}
