// SPDX-License-Identifier: MIT
/** Wires the parts of one ORM; the drivers' entry classes call it. Holds no logic. */
@Spi
@NullMarked
package io.mikroorm.boot;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
