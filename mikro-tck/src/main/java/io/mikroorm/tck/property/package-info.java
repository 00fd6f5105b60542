// SPDX-License-Identifier: MIT
/** What every driver does with properties of which more is said than how they are stored. */
@Spi
@NullMarked
package io.mikroorm.tck.property;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
