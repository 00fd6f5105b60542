// SPDX-License-Identifier: MIT
/** What is asked: conditions, orders and populate hints as the user writes them, and, resolved against the metadata, as
 * immutable queries whose shape is the key of a plan. Knows nothing of SQL. */
@NullMarked
package io.mikroorm.query;

import org.jspecify.annotations.NullMarked;
