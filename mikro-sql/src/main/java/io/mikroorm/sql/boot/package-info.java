// SPDX-License-Identifier: MIT
/** Wires an ORM on a relational database; the drivers' entry classes call it. Holds no logic. */
@Spi
@NullMarked
package io.mikroorm.sql.boot;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
