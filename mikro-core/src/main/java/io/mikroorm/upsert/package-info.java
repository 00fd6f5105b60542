// SPDX-License-Identifier: MIT
/**
 * Rows that are inserted or, where they are there, updated, at once and set by set. Decides what becomes of each row, sends that, reads
 * back what the statement alone does not tell, and then tells the entities. What a flush would write stays to be written.
 */
@Internal
@NullMarked
package io.mikroorm.upsert;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
