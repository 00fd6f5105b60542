// SPDX-License-Identifier: MIT
/**
 * The law that every driver keeps, as abstract tests; a driver's own tests extend them with one-line bodies.
 * Knows no driver.
 */
@Api
@NullMarked
package io.mikroorm.tck;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
