// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.sql.query.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a property is set to: a value, or an expression.
 *
 * @param path the property: {@code "b.title"}
 * @param value the value; null for the null of the database, and where there is an expression
 * @param term the expression; null where there is none
 */
public record SetValue(
        String path, @Nullable Object value, @Nullable Term term) {}
