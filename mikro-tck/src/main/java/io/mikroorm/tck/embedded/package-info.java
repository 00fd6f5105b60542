// SPDX-License-Identifier: MIT

/** Embeddables that are one value of a row: objects, arrays, and what is asked about the inside of them. */
@NullMarked
@Spi
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
