// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write that was built, resolved.
 *
 * @param shape what it says
 * @param values the values of its slots
 */
public record WriteQuery(BuiltWrite shape, List<@Nullable Object> values) {}
