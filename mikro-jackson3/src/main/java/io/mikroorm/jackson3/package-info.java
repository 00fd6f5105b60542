// SPDX-License-Identifier: MIT
/** Turns objects into JSON and back with Jackson 3. */
@Api(bridgeTo = "tools.jackson")
@NullMarked
package io.mikroorm.jackson3;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
