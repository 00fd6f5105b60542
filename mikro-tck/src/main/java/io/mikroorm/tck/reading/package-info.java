// SPDX-License-Identifier: MIT
/** What every driver does where rows are read in other ways than into managed entities: as streams. */
@Spi
@NullMarked
package io.mikroorm.tck.reading;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
