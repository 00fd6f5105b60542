// SPDX-License-Identifier: MIT
/** What every driver's entities are shown as: maps and texts for the outside. */
@Spi
@NullMarked
package io.mikroorm.tck.shown;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
