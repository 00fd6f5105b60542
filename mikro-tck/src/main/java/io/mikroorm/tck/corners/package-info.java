// SPDX-License-Identifier: MIT

/** Embedded objects in their corners: odd shapes of classes, and values that are made where nobody looks. */
@NullMarked
@Spi
package io.mikroorm.tck.corners;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
