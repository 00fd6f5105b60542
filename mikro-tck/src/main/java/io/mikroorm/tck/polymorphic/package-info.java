// SPDX-License-Identifier: MIT
/** What every driver does with relations to entities of several classes; and the entities of it. */
@Spi
@NullMarked
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
