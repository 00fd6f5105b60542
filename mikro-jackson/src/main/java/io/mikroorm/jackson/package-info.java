// SPDX-License-Identifier: MIT
/** Turns objects into JSON and back with Jackson 2. */
@Api(bridgeTo = "com.fasterxml.jackson")
@NullMarked
package io.mikroorm.jackson;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
