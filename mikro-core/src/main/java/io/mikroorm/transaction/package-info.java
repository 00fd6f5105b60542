// SPDX-License-Identifier: MIT
/**
 * Transactions of one entity manager: opens, nests and closes them, and takes the identity map back where they are rolled
 * back. Knows nothing of what is written in them.
 */
@Internal
@NullMarked
package io.mikroorm.transaction;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
