// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.ast.Select;
import io.mikroorm.type.ValueType;
import java.util.List;

/**
 * A planned count.
 *
 * @param select the statement; its slots are the query's values
 * @param slotTypes the types of the values, by slot
 */
public record CountPlan(Select select, List<ValueType> slotTypes) {}
