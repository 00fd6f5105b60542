// SPDX-License-Identifier: MIT
/**
 * What every driver does with values: each type and its extremes come back as they were or are refused, and compare in the
 * database as in Java. Nothing of SQL.
 */
@Spi
@NullMarked
package io.mikroorm.tck.types;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
