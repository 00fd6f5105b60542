// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * A condition that rows are held to.
 *
 * @param name its name; empty for the naming strategy's
 * @param condition the condition, over at least one column
 */
public record CheckMapping(String name, ColumnExpression condition) {}
