// SPDX-License-Identifier: MIT
/**
 * Pages on which each driver has its own place, checked by its own run and rewritten with {@code -Dgolden=update}: so that one sees
 * the answers of all drivers side by side.
 */
@Spi
@NullMarked
package io.mikroorm.tck.golden;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
