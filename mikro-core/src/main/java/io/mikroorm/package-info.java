// SPDX-License-Identifier: MIT
/**
 * What an application imports: the entity manager, the front door, the configuration, and the values that they hand out.
 * The implementations stand above.
 */
@Api
@NullMarked
package io.mikroorm;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
