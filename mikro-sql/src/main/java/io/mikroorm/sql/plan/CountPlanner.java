// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.query.shape.FindShape;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.type.ValueType;
import java.util.List;

/** Plans counts. No join of a condition multiplies rows, so rows are what is counted. */
public final class CountPlanner {

    private CountPlanner() {}

    /**
     * A planned count.
     *
     * @param select the statement; its slots are the query's values
     * @param slotTypes the types of the values, by slot
     */
    public record CountPlan(Select select, List<ValueType> slotTypes) {}

    /** The statement that counts the entities for which a query's condition holds. */
    public static CountPlan plan(FindShape shape, ElementTypes elements) {
        JoinPlanner tables = JoinPlanner.from(new AliasAllocator(elements), shape);
        SlotTypes types = new SlotTypes(elements);
        Condition where = new ConditionPlanner(types).where(tables, shape.where());
        Select select = Select.from(tables.table())
                .withValues(Count.all())
                .withJoins(tables.joins())
                .withWhere(where);
        return new CountPlan(select, types.toList());
    }
}
