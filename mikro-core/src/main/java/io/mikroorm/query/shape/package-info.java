// SPDX-License-Identifier: MIT
/** Queries that were resolved against the metadata: immutable values, whose shape is the key of a plan. Knows nothing of SQL. */
@Spi
@NullMarked
package io.mikroorm.query.shape;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
