// SPDX-License-Identifier: MIT
/** Queries that were built, resolved against the metadata: immutable values, whose shape is the key of a plan. */
@Internal
@NullMarked
package io.mikroorm.sql.query.shape;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
