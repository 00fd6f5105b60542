// SPDX-License-Identifier: MIT
/** How a Java value is represented in a store: the kinds of values that every store knows, and conversions to them. */
@Api
@NullMarked
package io.mikroorm.type;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
