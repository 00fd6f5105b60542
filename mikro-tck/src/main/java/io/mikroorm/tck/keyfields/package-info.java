// SPDX-License-Identifier: MIT
/** What every driver does with keys of several fields, and the entities of it. */
@Spi
@NullMarked
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
