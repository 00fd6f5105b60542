// SPDX-License-Identifier: MIT
/** The contracts between rows and objects (instantiate, hydrate, snapshot, compare), their state, and the plain
 * reflective implementation that the generated one is held to. */
@Internal
@NullMarked
package io.mikroorm.hydration;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
