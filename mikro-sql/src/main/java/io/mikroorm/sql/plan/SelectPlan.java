// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned query.
 *
 * @param select the statement; its first slots are the query's values, then come limit and offset
 * @param layout where each entity stands in a row; null where a row has none
 * @param slotTypes the types of the values, by slot
 * @param limitSlot the slot of the limit; -1 without one
 * @param offsetSlot the slot of the offset; -1 without one
 * @param parts for each value of a row that is a key of several parts, the place of its second one, which others follow; null where none is
 * @param constants the values of the mapping that the statement has besides
 */
public record SelectPlan(
        Select select,
        @Nullable RowLayout layout,
        List<ValueType> slotTypes,
        int limitSlot,
        int offsetSlot,
        int @Nullable [] parts,
        List<Constant> constants) {

    /** The slot of the first constant, which others follow. */
    public static final int FIRST_CONSTANT = 1 << 24;

    /** The slot of the first value of a query in the application's words, which others follow. */
    public static final int FIRST_GIVEN = 1 << 25;

    /** A value that is the same whenever the statement is executed, as the property's Java value. */
    public record Constant(ValueType type, Object value) {}
}
