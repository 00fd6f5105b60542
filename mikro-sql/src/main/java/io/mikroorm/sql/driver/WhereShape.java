// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.query.shape.FindShape;
import io.mikroorm.sql.plan.ElementTypes;
import io.mikroorm.sql.plan.WherePlanner;
import io.mikroorm.sql.plan.WherePlanner.WherePlan;
import java.util.List;

/**
 * A write by a condition without its values: the key under which its statement is kept.
 *
 * @param columns the numbers of the columns that are set; empty with nothing counted for a deletion
 * @param counted the number of the column that is counted up; -1 for none
 */
record WhereShape(FindShape where, List<Integer> columns, int counted) {

    static WhereShape delete(FindShape where) {
        return new WhereShape(where, List.of(), -1);
    }

    WherePlan plan(ElementTypes types) {
        boolean deletes = columns.isEmpty() && counted < 0;
        return deletes
                ? WherePlanner.delete(where, types)
                : WherePlanner.update(
                        where, columns.stream().mapToInt(Integer::intValue).toArray(), counted, types);
    }
}
