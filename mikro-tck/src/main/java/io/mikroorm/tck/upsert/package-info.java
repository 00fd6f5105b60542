// SPDX-License-Identifier: MIT
/** What every driver does with rows that are inserted or, where they are there, updated; and the entities that this is shown by. */
@Spi
@NullMarked
package io.mikroorm.tck.upsert;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
