// SPDX-License-Identifier: MIT
/** What databases themselves keep for a mapping: schemas, types, indexes of what is inside, triggers. */
@Spi
@NullMarked
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
