// SPDX-License-Identifier: MIT
/** A garage, whose vehicles are one hierarchy. */
@NullMarked
package io.mikroorm.jakarta.garage;

import org.jspecify.annotations.NullMarked;
