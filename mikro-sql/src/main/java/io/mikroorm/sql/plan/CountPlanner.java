// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.query.shape.FindShape;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.Select;

/** Plans counts. No join of a condition multiplies rows, so rows are what is counted. */
public final class CountPlanner {

    private CountPlanner() {}

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
