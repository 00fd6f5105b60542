// SPDX-License-Identifier: MIT
/**
 * Turns queries and writes on entities into statements: which tables are joined, what they are called, where each entity
 * stands in a row, which parameter is which value. Works on metadata and immutable values only; knows neither text nor
 * database.
 */
@Internal
@NullMarked
package io.mikroorm.sql.plan;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
