// SPDX-License-Identifier: MIT
/**
 * The write path: what changed, in which order, carry it out. A flush first decides everything as one plan that can be
 * printed, then does exactly that, and tells the entities only when it has succeeded. Knows nothing of queries.
 */
@Internal
@NullMarked
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
