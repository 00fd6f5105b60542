// SPDX-License-Identifier: MIT
/** The contracts of writes that are about rows, and of which no entity is managed. */
@Spi
@NullMarked
package io.mikroorm.tck.bulk;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
