// SPDX-License-Identifier: MIT
/**
 * SQL statements as immutable values. Planners make these records; renderers turn them into text.
 * Values of parameters are not in here: a {@link io.mikroorm.sql.ast.Param} is a slot number, so two statements of the
 * same shape are equal and can share one rendered text. Knows no dialect, no JDBC and no entity.
 */
@Api
@NullMarked
package io.mikroorm.sql.ast;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
