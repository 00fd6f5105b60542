// SPDX-License-Identifier: MIT
/** What every driver does where only a part of entities is read. */
@Spi
@NullMarked
package io.mikroorm.tck.parts;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
