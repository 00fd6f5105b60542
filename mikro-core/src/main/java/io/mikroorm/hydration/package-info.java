// SPDX-License-Identifier: MIT
/** The contracts between rows and objects (instantiate, hydrate, snapshot, compare), their state, and the plain
 * reflective implementation that the generated one is held to. */
@NullMarked
package io.mikroorm.hydration;

import org.jspecify.annotations.NullMarked;
