// SPDX-License-Identifier: MIT
/** What every driver does with entities that extend entities, and the entities of it: a zoo in one table, vehicles with a kind. */
@Spi
@NullMarked
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
