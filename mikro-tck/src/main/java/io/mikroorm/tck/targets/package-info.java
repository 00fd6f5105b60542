// SPDX-License-Identifier: MIT
/** What every driver does with relations whose rows say more, or less, than the keys of objects; and the entities of it. */
@Spi
@NullMarked
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
