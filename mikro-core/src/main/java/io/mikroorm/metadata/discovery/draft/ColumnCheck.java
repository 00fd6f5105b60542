// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

/**
 * A condition on columns.
 *
 * @param name as declared; empty for the naming strategy's
 */
public record ColumnCheck(String name, ColumnText condition) {}
