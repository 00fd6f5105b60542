// SPDX-License-Identifier: MIT
/** The contracts of drivers that speak SQL, and a data source that fails when it is told to. */
@Spi
@NullMarked
package io.mikroorm.tck.sql;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
