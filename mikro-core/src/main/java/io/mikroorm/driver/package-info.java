// SPDX-License-Identifier: MIT
/** What a store must be able to do for the ORM: sessions that find and write, in terms of entities and their properties. */
@Spi
@NullMarked
package io.mikroorm.driver;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
