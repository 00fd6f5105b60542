// SPDX-License-Identifier: MIT
/**
 * Places in the order of a query, as texts that others carry: what a place is, the condition for what comes behind it, and the text. Sends nothing,
 * and does not know who asks.
 */
@Internal
@NullMarked
package io.mikroorm.cursor;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
