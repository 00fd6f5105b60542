// SPDX-License-Identifier: MIT
/** What every driver does with classes that are mapped in code, and with names of one's own; and such classes. */
@Spi
@NullMarked
package io.mikroorm.tck.mapping;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
