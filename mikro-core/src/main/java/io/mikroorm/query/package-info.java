// SPDX-License-Identifier: MIT
/** What is asked: conditions, orders and populate hints as the user writes them, and, resolved against the metadata, as
 * immutable queries whose shape is the key of a plan. Knows nothing of SQL. */
@Api
@NullMarked
package io.mikroorm.query;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
