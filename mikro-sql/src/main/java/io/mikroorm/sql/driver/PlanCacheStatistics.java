// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

/**
 * What the cache of plans has been doing since the driver was made.
 *
 * @param builtAsts how many statements were planned
 * @param renderedStatements how many were written out as text
 * @param hits how many times a plan was there already
 */
public record PlanCacheStatistics(long builtAsts, long renderedStatements, long hits) {}
