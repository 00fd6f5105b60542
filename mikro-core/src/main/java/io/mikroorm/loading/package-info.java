// SPDX-License-Identifier: MIT
/**
 * The read path: queries in, managed entities out, with the relations that were asked for. Never writes and never decides
 * to flush.
 */
@Internal
@NullMarked
package io.mikroorm.loading;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
