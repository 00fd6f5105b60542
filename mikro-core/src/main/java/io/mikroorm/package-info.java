// SPDX-License-Identifier: MIT
/**
 * What an application imports: the entity manager, the front door, the configuration, and the values that they hand out.
 * The implementations stand above.
 */
@NullMarked
package io.mikroorm;

import org.jspecify.annotations.NullMarked;
