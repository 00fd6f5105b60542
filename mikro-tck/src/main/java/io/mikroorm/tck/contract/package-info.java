// SPDX-License-Identifier: MIT
/** The contracts that every driver keeps, whatever its database speaks: abstract tests, one class per concept. */
@Spi
@NullMarked
package io.mikroorm.tck.contract;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
