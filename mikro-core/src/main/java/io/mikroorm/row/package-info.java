// SPDX-License-Identifier: MIT
/** Rows as a store hands them up and takes them: typed, by column number, without boxing. Implemented by drivers. */
@Spi
@NullMarked
package io.mikroorm.row;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
