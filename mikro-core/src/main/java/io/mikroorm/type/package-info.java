// SPDX-License-Identifier: MIT
/** How a Java value is represented in a store: the kinds of values that every store knows, and conversions to them. */
@NullMarked
package io.mikroorm.type;

import org.jspecify.annotations.NullMarked;
