// SPDX-License-Identifier: MIT
/**
 * The law that every driver keeps, as abstract tests; a driver's own tests extend them with one-line bodies.
 * Knows no driver.
 */
@Spi
@NullMarked
package io.mikroorm.tck;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
