// SPDX-License-Identifier: MIT
/** What every driver that joins tables does with hierarchies that have a table for each class, and the entities of it: the works of a museum. */
@Spi
@NullMarked
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
